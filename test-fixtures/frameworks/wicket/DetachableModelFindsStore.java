package fixtures.frameworks.wicket;

import java.util.Optional;
import org.apache.wicket.markup.html.WebPage;
import org.apache.wicket.model.LoadableDetachableModel;
import org.apache.wicket.util.tester.WicketTester;

/** {@link DetachableModelCapturesStore}, mended: it finds the store, whatever that gives back. */
public final class DetachableModelFindsStore {
  private static final class Store {
    private static Store find() {
      return new Store();
    }

    Optional<String> first() {
      return Optional.of("tea");
    }
  }

  private static final class Shop extends WebPage {
    private Shop() {
      setDefaultModel(
          new LoadableDetachableModel<Optional<String>>() {
            @Override
            protected Optional<String> load() {
              return Store.find().first();
            }
          });
      getDefaultModelObject();
    }
  }

  static void send(WicketTester wicket) {
    wicket.startPage(new Shop());
  }
}
