package fixtures.framework.cdi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import java.io.Serializable;

/** What is injected is a proxy of the catalogue, which the container can write. */
public class BasketWithApplicationBean {
  @ApplicationScoped
  static class Catalogue {
    int size = 3;
  }

  @SessionScoped
  static class Basket implements Serializable {
    private static final long serialVersionUID = 1L;
    @Inject private Catalogue catalogue;

    int size() {
      return catalogue.size;
    }
  }
}
