package fixtures.frameworks.wicket;

import java.util.List;
import org.apache.wicket.markup.html.WebPage;
import org.apache.wicket.model.LoadableDetachableModel;
import org.apache.wicket.util.tester.WicketTester;

/** A detachable model forgets what it loaded, not what it loads from. */
public final class DetachableModelCapturesStore {
  private static final class Store {
    List<String> all() {
      return List.of("tea");
    }
  }

  private static final class Shop extends WebPage {
    private Shop(Store store) {
      setDefaultModel(
          new LoadableDetachableModel<List<String>>() {
            @Override
            protected List<String> load() {
              return store.all(); // expect: inner-class-captures-unserializable-variable
            }
          });
    }
  }

  static void send(WicketTester wicket) {
    wicket.startPage(new Shop(new Store()));
  }
}
