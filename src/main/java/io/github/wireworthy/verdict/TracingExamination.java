package io.github.wireworthy.verdict;

import io.github.wireworthy.verdict.Memory.Subject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Follows the writing of an object that passes otherwise, path by path, to see whether a closure is
 * met again while what it carries is written. It was replaced when it was written, so what refers
 * back to it cannot be read. Only subjects that are known to reach such a closure are followed.
 */
final class TracingExamination implements Examination {

  private static final int MAX_DEPTH = 150;
  private static final int MAX_STEPS = 5_000;

  private final Memory memory;
  private final Set<Subject> path = new HashSet<>();
  private final Map<String, Integer> running = new HashMap<>();
  private int steps;

  TracingExamination(Memory memory) {
    this.memory = memory;
  }

  @Override
  public Verdict answer(List<String> classes, Supplier<Verdict> question) {
    return within(classes, question);
  }

  @Override
  public Verdict verdict(Subject subject, List<String> classes, Supplier<Verdict> examine) {
    if (path.contains(subject)) {
      return subject instanceof Subject.OfClosure closure ? metAgain(closure) : Verdicts.PASSES;
    }
    boolean isHarmless = memory.recall(subject).filter(known -> !known.reachesLoop()).isPresent();
    if (isHarmless || path.size() >= MAX_DEPTH || ++steps > MAX_STEPS) {
      return Verdicts.PASSES;
    }
    path.add(subject);
    Verdict verdict = within(classes, examine);
    path.remove(subject);
    return verdict;
  }

  private static Verdict metAgain(Subject.OfClosure closure) {
    return Verdicts.fails(
        Certainty.PROVED,
        new Culprit(
            Culprit.Reason.CYCLE_THROUGH_CLOSURE,
            closure.name(),
            Optional.empty(),
            Optional.of(closure.closure().location())));
  }

  private Verdict within(List<String> classes, Supplier<Verdict> examine) {
    classes.forEach(name -> running.merge(name, 1, Integer::sum));
    Verdict verdict = examine.get();
    classes.forEach(name -> running.merge(name, -1, Integer::sum));
    return verdict;
  }

  @Override
  public Optional<Verdict> running(String className) {
    return running.getOrDefault(className, 0) > 0 ? Optional.of(Verdicts.PASSES) : Optional.empty();
  }
}
