package fixtures.flow.libraryresult;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.concurrent.CompletableFuture;

/** The future is handed on instead of its result. */
public class FutureInsteadOfResult {
  static Object price() {
    CompletableFuture<Integer> price = CompletableFuture.supplyAsync(() -> 199);
    return price;
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(price()); // expect: unserializable-value-at-boundary proved "CompletableFuture"
  }

  static Object payload() {
    return price();
  }
}
