package fixtures.framework.cdi;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import java.io.Serializable;

/** A bean without a scope is injected itself. */
public class BasketWithDependentBean {
  static class Catalogue {
    int size = 3;
  }

  @SessionScoped
  static class Basket implements Serializable {
    private static final long serialVersionUID = 1L;
    @Inject Catalogue catalogue; // expect: unserializable-field likely "Catalogue"

    int size() {
      return catalogue.size;
    }
  }

  static Object payload() {
    Basket basket = new Basket();
    basket.catalogue = new Catalogue();
    return basket;
  }
}
