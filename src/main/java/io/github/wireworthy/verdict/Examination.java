package io.github.wireworthy.verdict;

import io.github.wireworthy.verdict.Memory.Remembered;
import io.github.wireworthy.verdict.Memory.Subject;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * One question to the judge. Keeps track of what is being examined, so that cycles end: what is
 * written already is only referred to, and so passes. Verdicts that lean on such an assumption are
 * remembered only if the assumption turns out right. What lies too deep is examined first, on its
 * own, and then again from above.
 */
final class Examination {

  /** How many classes and closures may hold each other before the rest is examined on its own. */
  private static final int MAX_DEPTH = 80;

  /** How often the rest may be examined on its own. */
  private static final int MAX_RESTARTS = 400;

  /** Lies on nothing that is still being examined. */
  private static final int FREE = Integer.MAX_VALUE;

  private final Memory memory;
  private final Map<Subject, Integer> open = new HashMap<>();
  private final Map<Subject, Leaning> leaning = new HashMap<>();
  private final Deque<Map.Entry<Subject, Supplier<Verdict>>> tooDeep = new ArrayDeque<>();
  private Frame frame = new Frame();

  Examination(Memory memory) {
    this.memory = memory;
  }

  /** What is known so far of the subject at hand. */
  private static final class Frame {
    private int lowest = FREE;
    private final Set<Subject> loops = new HashSet<>();

    void take(int low, Set<Subject> found) {
      lowest = Math.min(lowest, low);
      loops.addAll(found);
    }
  }

  /** A verdict that leans on the subject at depth {@code lowest} being written already. */
  private record Leaning(Verdict verdict, int lowest, Set<Subject> loops) {

    Leaning on(int deeper) {
      return new Leaning(verdict, deeper, loops);
    }
  }

  /** Answers a whole question. */
  Verdict answer(Supplier<Verdict> question) {
    Deque<Supplier<Verdict>> questions = new ArrayDeque<>();
    Set<Subject> deferred = new HashSet<>();
    questions.push(question);
    Verdict verdict = Verdicts.PASSES;
    while (!questions.isEmpty()) {
      verdict = attempt(questions.peek());
      Optional<Map.Entry<Subject, Supplier<Verdict>>> deeper =
          tooDeep.stream().filter(entry -> !deferred.contains(entry.getKey())).findFirst();
      if (deeper.isPresent() && deferred.size() < MAX_RESTARTS) {
        deferred.add(deeper.get().getKey());
        questions.push(() -> verdict(deeper.get().getKey(), deeper.get().getValue()));
      } else {
        questions.pop();
      }
    }
    return verdict;
  }

  private Verdict attempt(Supplier<Verdict> question) {
    open.clear();
    leaning.clear();
    tooDeep.clear();
    frame = new Frame();
    return question.get();
  }

  /** The verdict on a subject, examined if it is not known yet. */
  Verdict verdict(Subject subject, Supplier<Verdict> examine) {
    Integer depth = open.get(subject);
    if (depth != null) {
      return metAgain(subject, depth);
    }
    Optional<Remembered> known = memory.recall(subject);
    if (known.isPresent() && known.get().loops().stream().noneMatch(open::containsKey)) {
      frame.take(FREE, known.get().loops());
      return known.get().verdict();
    }
    Leaning leaned = leaning.get(subject);
    if (leaned != null) {
      frame.take(leaned.lowest(), leaned.loops());
      return leaned.verdict();
    }
    return open.size() >= MAX_DEPTH ? cutOff(subject, examine) : examine(subject, examine);
  }

  /**
   * An object that is being written already is only referred to. A closure is not: it was replaced
   * when it was written, and what refers to it then cannot be read back.
   */
  private Verdict metAgain(Subject subject, int depth) {
    frame.take(depth, Set.of());
    return subject instanceof Subject.OfClosure closure
        ? Verdicts.fails(
            Certainty.PROVED,
            new Culprit(
                Culprit.Reason.CYCLE_THROUGH_CLOSURE,
                subject.name(),
                Optional.empty(),
                Optional.of(closure.closure().location())))
        : Verdicts.PASSES;
  }

  private Verdict cutOff(Subject subject, Supplier<Verdict> examine) {
    frame.take(-1, Set.of());
    tooDeep.addLast(Map.entry(subject, examine));
    return Verdicts.undecided(Gap.Kind.BUDGET, subject.name());
  }

  private Verdict examine(Subject subject, Supplier<Verdict> examine) {
    Frame outer = frame;
    Frame own = new Frame();
    int depth = open.size();
    open.put(subject, depth);
    frame = own;
    Verdict verdict = examine.get();
    frame = outer;
    open.remove(subject);
    if (subject instanceof Subject.OfClosure && own.lowest < depth) {
      own.loops.add(subject);
    }
    settle(subject, verdict, own, depth);
    outer.take(own.lowest >= depth ? FREE : own.lowest, own.loops);
    return verdict;
  }

  /** Remembers what leans on nothing, and with it what leaned on it, if it was right to. */
  private void settle(Subject subject, Verdict verdict, Frame own, int depth) {
    List<Map.Entry<Subject, Leaning>> dependent =
        leaning.entrySet().stream().filter(entry -> entry.getValue().lowest() >= depth).toList();
    Set<Subject> loops = Set.copyOf(own.loops);
    if (own.lowest < depth) {
      dependent.forEach(entry -> entry.setValue(entry.getValue().on(own.lowest)));
      leaning.put(subject, new Leaning(verdict, own.lowest, loops));
      return;
    }
    memory.keep(subject, new Remembered(verdict, loops));
    for (Map.Entry<Subject, Leaning> entry : dependent) {
      if (verdict instanceof Verdict.Passes && !(entry.getKey() instanceof Subject.OfClosure)) {
        memory.keep(entry.getKey(), new Remembered(entry.getValue().verdict(), loops));
      }
      leaning.remove(entry.getKey());
    }
  }
}
