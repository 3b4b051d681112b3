package io.github.wireworthy.syntax;

import io.github.wireworthy.facts.FileFacts;
import io.github.wireworthy.source.DecodedFile;
import io.github.wireworthy.source.FoundFile;
import io.github.wireworthy.source.Problem;
import io.github.wireworthy.source.SourceReader;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads many files at the same time: paths go in, facts come out; text and trees are dropped. */
public final class Reading {

  /** Enough for expressions that nest tens of thousands of levels deep. */
  private static final long STACK_BYTES = 256L << 20;

  private final List<FoundFile> files;
  private final ReadingOptions options;
  private final Names names = new Names();
  private final AtomicInteger next = new AtomicInteger();
  private final AtomicReferenceArray<FileFacts> facts;

  private Reading(List<FoundFile> files, ReadingOptions options) {
    this.files = List.copyOf(files);
    this.options = options;
    this.facts = new AtomicReferenceArray<>(files.size());
  }

  /** The facts of each file, in the order of the files, whatever was wrong with some of them. */
  public static List<FileFacts> read(List<FoundFile> files, ReadingOptions options) {
    return new Reading(files, options).read();
  }

  private List<FileFacts> read() {
    int count = Math.min(options.threads(), Math.max(1, files.size()));
    List<Thread> readers =
        IntStream.range(0, count)
            .mapToObj(number -> new Thread(null, this::work, "reader-" + number, STACK_BYTES))
            .toList();
    readers.forEach(reader -> reader.setDaemon(true));
    readers.forEach(Thread::start);
    readers.forEach(Reading::join);
    return IntStream.range(0, files.size()).mapToObj(facts::get).toList();
  }

  private void work() {
    FactExtractor extractor = new FactExtractor(names.another());
    for (int i = next.getAndIncrement(); i < files.size(); i = next.getAndIncrement()) {
      facts.set(i, factsOf(files.get(i), extractor));
    }
  }

  private FileFacts factsOf(FoundFile file, FactExtractor extractor) {
    DecodedFile decoded = SourceReader.read(file, options.encoding());
    FileFacts read = extractor.facts(decoded.file());
    return decoded.problems().isEmpty() ? read : withProblems(read, decoded.problems());
  }

  private static FileFacts withProblems(FileFacts read, List<Problem> more) {
    return new FileFacts(
        read.file(),
        read.packageName(),
        read.imports(),
        read.qualifiedNames(),
        read.types(),
        read.allowComments(),
        read.lines(),
        Stream.concat(more.stream(), read.problems().stream()).toList());
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while reading", interrupted);
    }
  }
}
