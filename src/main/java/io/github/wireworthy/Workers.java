package io.github.wireworthy;

import io.github.wireworthy.source.Problem;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * Does the same to every element of a list on several threads, with results in the order of the
 * list. Where it fails for one element, that one has no result, or a lesser one, and a problem
 * tells of it.
 */
final class Workers {

  /** Deeply nested code is walked by recursion. */
  private static final long STACK_BYTES = 256L << 20;

  private final int threads;
  private final Queue<Problem> problems = new ConcurrentLinkedQueue<>();
  private final Map<String, Long> nanos = new ConcurrentHashMap<>();

  Workers(int threads) {
    this.threads = threads;
  }

  /** One result for each element. */
  <T, R> List<R> map(List<T> elements, Function<T, String> nameOf, Function<T, R> work) {
    return flatMap(elements, nameOf, element -> List.of(work.apply(element)));
  }

  /**
   * Any number of results for each element.
   *
   * @param nameOf what a problem with an element is told of and its time is counted for, the name
   *     of its file
   */
  <T, R> List<R> flatMap(List<T> elements, Function<T, String> nameOf, Function<T, List<R>> work) {
    return flatMap(elements, nameOf, work, failed -> List.of());
  }

  /**
   * Another element in the place of each; where {@code work} fails, {@code otherwise} has to do.
   */
  <T> List<T> replaceAll(
      List<T> elements,
      Function<T, String> nameOf,
      UnaryOperator<T> work,
      UnaryOperator<T> otherwise) {
    return flatMap(
        elements,
        nameOf,
        element -> List.of(work.apply(element)),
        failed -> List.of(otherwise.apply(failed)));
  }

  private <T, R> List<R> flatMap(
      List<T> elements,
      Function<T, String> nameOf,
      Function<T, List<R>> work,
      Function<T, List<R>> otherwise) {
    AtomicReferenceArray<List<R>> results = new AtomicReferenceArray<>(elements.size());
    inParallel(
        elements.size(),
        index -> {
          T element = elements.get(index);
          results.set(
              index, guarded(element, nameOf, work).orElseGet(() -> otherwise.apply(element)));
        });
    List<R> all = new ArrayList<>();
    IntStream.range(0, elements.size()).mapToObj(results::get).forEach(all::addAll);
    return all;
  }

  /** What failed so far, sorted. */
  List<Problem> problems() {
    return problems.stream()
        .sorted(Comparator.comparing(Problem::file).thenComparing(Problem::message))
        .toList();
  }

  /** What took longest so far, the slowest first. */
  List<AnalysisResult.Phase> slowest(int count) {
    return nanos.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .limit(count)
        .map(it -> new AnalysisResult.Phase(it.getKey(), Duration.ofNanos(it.getValue())))
        .toList();
  }

  private <T, R> Optional<R> guarded(T element, Function<T, String> nameOf, Function<T, R> work) {
    long start = System.nanoTime();
    try {
      return Optional.of(work.apply(element));
    } catch (RuntimeException | StackOverflowError | AssertionError failure) {
      String message = "internal failure, please report it: " + describe(failure);
      problems.add(
          new Problem(Problem.Kind.INTERNAL, nameOf.apply(element), Optional.empty(), message));
      return Optional.empty();
    } finally {
      nanos.merge(nameOf.apply(element), System.nanoTime() - start, Long::sum);
    }
  }

  private static String describe(Throwable failure) {
    StackTraceElement[] trace = failure.getStackTrace();
    return failure + (trace.length == 0 ? "" : " at " + trace[0]);
  }

  private void inParallel(int count, Consumer<Integer> work) {
    AtomicInteger next = new AtomicInteger();
    Runnable drain =
        () -> {
          for (int i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) {
            work.accept(i);
          }
        };
    Collection<Thread> running =
        IntStream.range(0, Math.min(threads, count))
            .mapToObj(number -> new Thread(null, drain, "worker-" + number, STACK_BYTES))
            .toList();
    running.forEach(thread -> thread.setDaemon(true));
    running.forEach(Thread::start);
    running.forEach(Workers::join);
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted at work", interrupted);
    }
  }
}
