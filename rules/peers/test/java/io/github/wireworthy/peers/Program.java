package io.github.wireworthy.peers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A tool in a process of its own. */
final class Program {
  private static final int SECONDS = 540;

  private Program() {}

  /**
   * Runs it to its end.
   *
   * @param log for all that it prints
   * @throws IllegalStateException if it takes too long or says that it failed
   */
  static void run(List<String> command, Path log) throws IOException {
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    try {
      if (!process.waitFor(SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
        throw new IllegalStateException(command.get(0) + " failed:\n" + Files.readString(log));
      }
    } catch (InterruptedException exception) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(exception);
    } finally {
      process.destroyForcibly();
    }
  }
}
