package fixtures.flow.libraryresult;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.concurrent.CompletableFuture;

/** The result is awaited. */
public class ResultOfFuture {
  static Object price() {
    CompletableFuture<Integer> price = CompletableFuture.supplyAsync(() -> 199);
    return price.join();
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(price());
  }

  static Object payload() {
    return price();
  }
}
