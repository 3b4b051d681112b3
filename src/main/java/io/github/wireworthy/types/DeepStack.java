package io.github.wireworthy.types;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** Runs what goes as deep as sources nest on a thread whose stack is large enough for it. */
final class DeepStack {

  private static final long BYTES = 256L << 20;

  private DeepStack() {}

  /** Gives the result, or throws what the computation throws. */
  static <T> T call(Supplier<T> computation) {
    CompletableFuture<T> result = new CompletableFuture<>();
    Thread thread = new Thread(null, () -> complete(result, computation), "type-table", BYTES);
    thread.setDaemon(true);
    thread.start();
    try {
      return result.join();
    } catch (CompletionException failed) {
      throw failed.getCause() instanceof RuntimeException mistake ? mistake : failed;
    }
  }

  private static <T> void complete(CompletableFuture<T> result, Supplier<T> computation) {
    try {
      result.complete(computation.get());
    } catch (RuntimeException | Error mistake) {
      result.completeExceptionally(mistake);
    }
  }
}
