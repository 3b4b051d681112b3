package io.github.wireworthy.bench;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * The yardstick for scans: parses all Java files under some folders with JavaParser, drops the
 * trees, and does nothing else. {@code src/bench/run} compares a scan with it.
 *
 * <p>JavaParser's configuration is its default, but for the language level, which is the newest:
 * the default level would report as errors what newer sources are allowed to say. With {@code
 * --tuned} the language-level validator and the attribution of comments are left out.
 */
public final class ParseOnly {

  /** Enough for real code, in which string concatenations nest thousands of levels deep. */
  private static final long STACK_BYTES = 64L << 20;

  /** The place of the validator in {@link ParserConfiguration#getProcessors()}. */
  private static final int VALIDATOR = 3;

  private final List<Path> files;
  private final boolean tuned;
  private final AtomicInteger next = new AtomicInteger();
  private final AtomicInteger failed = new AtomicInteger();

  private ParseOnly(List<Path> files, boolean tuned) {
    this.files = files;
    this.tuned = tuned;
  }

  /** Takes {@code [--tuned] [--threads N] FOLDER…}; prints how many files were parsed. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    boolean tuned = false;
    int threads = 1;
    List<Path> files = new ArrayList<>();
    for (int index = 0; index < arguments.length; index++) {
      switch (arguments[index]) {
        case "--tuned" -> tuned = true;
        case "--threads" -> threads = Integer.parseInt(arguments[++index]);
        default -> files.addAll(javaFiles(Path.of(arguments[index])));
      }
    }
    ParseOnly work = new ParseOnly(files, tuned);
    work.run(threads);
    System.out.printf("%d files, %d not parsed without errors%n", files.size(), work.failed.get());
  }

  private static List<Path> javaFiles(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  private void run(int threads) throws InterruptedException {
    List<Thread> workers = new ArrayList<>();
    for (int number = 0; number < threads; number++) {
      Thread worker = new Thread(null, this::parseFiles, "parse-" + number, STACK_BYTES);
      worker.start();
      workers.add(worker);
    }
    for (Thread worker : workers) {
      worker.join();
    }
  }

  private void parseFiles() {
    JavaParser parser = new JavaParser(configuration(tuned));
    for (int index = next.getAndIncrement(); index < files.size(); index = next.getAndIncrement()) {
      if (!parses(parser, files.get(index))) {
        failed.incrementAndGet();
      }
    }
  }

  private static boolean parses(JavaParser parser, Path file) {
    try {
      return parser.parse(file).isSuccessful();
    } catch (IOException | StackOverflowError unreadable) {
      return false;
    }
  }

  static ParserConfiguration configuration(boolean tuned) {
    ParserConfiguration configuration = new ParserConfiguration();
    configuration.setLanguageLevel(LanguageLevel.BLEEDING_EDGE);
    if (tuned) {
      configuration.getProcessors().remove(VALIDATOR);
      configuration.setAttributeComments(false);
    }
    return configuration;
  }
}
