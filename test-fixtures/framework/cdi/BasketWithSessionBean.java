package fixtures.framework.cdi;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;

/** The container sets the field to a reference that it can write, and makes it again. */
public class BasketWithSessionBean {
  static class Prices {
    int ofOne = 3;
  }

  @SessionScoped
  static class Basket implements Serializable {
    private static final long serialVersionUID = 1L;
    @EJB private Prices prices;
    private Prices own = new Prices(); // expect: unserializable-field likely "Prices"

    int price() {
      return prices.ofOne + own.ofOne;
    }
  }
}
