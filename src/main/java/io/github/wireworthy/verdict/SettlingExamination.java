package io.github.wireworthy.verdict;

import io.github.wireworthy.verdict.Memory.Remembered;
import io.github.wireworthy.verdict.Memory.Subject;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Finds out which subjects reach something that cannot go.
 *
 * <p>Subjects hold each other in cycles. An object that is being written already is only referred
 * to, so the answer is the least one: all that lie on a cycle are taken to pass, and are examined
 * again until none of their verdicts gets worse. Each strongly connected group (found as Tarjan
 * does) is settled once and remembered. A subject that needs others which are not known yet is
 * examined again after them, so that chains of any length need no deep stack.
 */
final class SettlingExamination implements Examination {

  /** How many subjects one question may need that no earlier question settled. */
  private static final int MAX_SUBJECTS = 20_000;

  private final Memory memory;
  private final Map<Subject, Holder> open = new HashMap<>();
  private final Map<Subject, Remembered> settled = new HashMap<>();
  private final Deque<Holder> work = new ArrayDeque<>();
  private final Deque<Holder> group = new ArrayDeque<>();
  private final List<Holder> missing = new ArrayList<>();
  private Holder current = Holder.ofQuestion(List.of(), () -> Verdicts.PASSES);
  private int examined;
  private boolean isCutOff;

  SettlingExamination(Memory memory) {
    this.memory = memory;
  }

  @Override
  public Verdict answer(List<String> running, Supplier<Verdict> question) {
    Holder root = Holder.ofQuestion(running, question);
    work.push(root);
    while (!work.isEmpty()) {
      Holder next = work.peek();
      if (next.isFinished() || (!next.isBegun() && isKnown(next.subject()))) {
        work.pop();
      } else {
        examine(next);
      }
    }
    return root.verdict();
  }

  private boolean isKnown(Subject subject) {
    return open.containsKey(subject) || recall(subject).isPresent();
  }

  private Optional<Remembered> recall(Subject subject) {
    Remembered here = settled.get(subject);
    return here == null ? memory.recall(subject) : Optional.of(here);
  }

  private void examine(Holder holder) {
    if (!holder.isBegun()) {
      holder.begin(examined++);
      open.put(holder.subject(), holder);
      group.push(holder);
    }
    Verdict verdict = run(holder);
    if (missing.isEmpty()) {
      work.pop();
      holder.finish(verdict);
      if (holder.isFirstOfGroup()) {
        settle(holder);
      }
    } else {
      Collections.reverse(missing);
      missing.forEach(work::push);
    }
  }

  private Verdict run(Holder holder) {
    current = holder;
    missing.clear();
    return holder.examine();
  }

  @Override
  public Verdict verdict(Subject subject, List<String> classes, Supplier<Verdict> examine) {
    Holder met = open.get(subject);
    if (met != null) {
      return current.meet(met);
    }
    Optional<Remembered> known = recall(subject);
    if (known.isPresent()) {
      return current.take(known.get());
    } else if (examined >= MAX_SUBJECTS) {
      isCutOff = true;
      return Verdicts.undecided(Gap.Kind.BUDGET, subject.name());
    }
    missing.add(current.held(subject, classes, examine));
    return Verdicts.PASSES;
  }

  @Override
  public Optional<Verdict> running(String className) {
    return current.running(className).map(current::meetThis);
  }

  /** All members of the group that begins with this one are known now. */
  private void settle(Holder first) {
    List<Holder> members = new ArrayList<>();
    while (members.isEmpty() || !members.get(members.size() - 1).equals(first)) {
      members.add(group.pop());
    }
    if (first.isOnCycle()) {
      repeatUntilStable(members);
    }
    boolean reachesLoop =
        members.stream().anyMatch(Holder::reachesLoop)
            || (first.isOnCycle() && members.stream().anyMatch(Holder::isClosure));
    if (reachesLoop) {
      memory.noteLoop();
    }
    boolean isOfOneObject = members.stream().anyMatch(Holder::leansOnOneObject);
    for (Holder member : members) {
      open.remove(member.subject());
      Remembered remembered = new Remembered(member.verdict(), reachesLoop);
      settled.put(member.subject(), remembered);
      if (!isCutOff && (!isOfOneObject || member.equals(first))) {
        memory.keep(member.subject(), remembered);
      }
    }
  }

  /** Later members first: they are the ones that others wait for. */
  private void repeatUntilStable(List<Holder> members) {
    boolean isStable = false;
    while (!isStable) {
      isStable = true;
      for (Holder member : members) {
        isStable &= !member.raise(run(member));
      }
    }
  }
}
