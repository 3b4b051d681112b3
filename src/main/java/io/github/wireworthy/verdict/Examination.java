package io.github.wireworthy.verdict;

import io.github.wireworthy.verdict.Memory.Remembered;
import io.github.wireworthy.verdict.Memory.Subject;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One question to the judge: which subjects reach something that cannot go?
 *
 * <p>Subjects hold each other in cycles. An object that is being written already is only referred
 * to, so the answer is the least one: all that lie on a cycle are taken to pass, and are examined
 * again until none of their verdicts gets worse. Each strongly connected group (found as Tarjan
 * does) is settled once and remembered, so the cost is that of looking at every subject a few
 * times.
 */
final class Examination {

  /** How many subjects may hold each other in a chain. */
  private static final int MAX_DEPTH = 1_000;

  /** How many subjects one question may need that no earlier question settled. */
  private static final int MAX_SUBJECTS = 20_000;

  private final Memory memory;
  private final Map<Subject, Node> open = new HashMap<>();
  private final Deque<Node> stack = new ArrayDeque<>();
  private @Nullable Node current;
  private int depth;
  private int examined;
  private boolean isCutOff;

  Examination(Memory memory) {
    this.memory = memory;
  }

  /** Answers a whole question. */
  Verdict answer(Supplier<Verdict> question) {
    open.clear();
    stack.clear();
    current = null;
    depth = 0;
    examined = 0;
    isCutOff = false;
    return question.get();
  }

  /** The verdict on a subject, examined if it is not known yet. */
  Verdict verdict(Subject subject, Supplier<Verdict> examine) {
    Node met = open.get(subject);
    if (met != null) {
      return metAgain(met);
    }
    Optional<Remembered> known = memory.recall(subject);
    if (known.isPresent()) {
      return known.get().verdict();
    }
    if (depth >= MAX_DEPTH || examined >= MAX_SUBJECTS) {
      isCutOff = true;
      return Verdicts.undecided(Gap.Kind.BUDGET, subject.name());
    }
    return examine(new Node(subject, examine, examined++));
  }

  private Verdict metAgain(Node met) {
    if (current != null) {
      current.lowest = Math.min(current.lowest, met.index);
    }
    met.isOnCycle = true;
    return met.verdict;
  }

  private Verdict examine(Node node) {
    Node outer = current;
    open.put(node.subject, node);
    stack.push(node);
    current = node;
    depth++;
    node.raise(node.examine.get());
    depth--;
    current = outer;
    if (node.lowest == node.index) {
      settle(node);
    } else if (outer != null) {
      outer.lowest = Math.min(outer.lowest, node.lowest);
    }
    return node.verdict;
  }

  /** All members of the group that began with this subject are known now. */
  private void settle(Node first) {
    List<Node> group = popUntil(first);
    if (first.isOnCycle) {
      repeatUntilStable(group);
      group.addAll(popAfter(first));
      group.forEach(Node::close);
    }
    for (Node node : group) {
      open.remove(node.subject);
      if (!isCutOff) {
        memory.keep(node.subject, new Remembered(node.verdict, Set.of()));
      }
    }
  }

  /** Later members first: they are the ones that others wait for. */
  private void repeatUntilStable(List<Node> group) {
    Node outer = current;
    boolean isStable = false;
    while (!isStable) {
      isStable = true;
      for (Node node : group) {
        current = node;
        isStable &= !node.raise(node.examine.get());
      }
    }
    current = outer;
  }

  private List<Node> popUntil(Node first) {
    List<Node> group = popAfter(first);
    group.add(stack.pop());
    return group;
  }

  private List<Node> popAfter(Node first) {
    List<Node> group = new ArrayList<>();
    while (!stack.isEmpty() && stack.peek().index > first.index) {
      group.add(stack.pop());
    }
    return group;
  }

  /** A subject while its group is not settled. */
  private static final class Node {
    final Subject subject;
    final Supplier<Verdict> examine;
    final int index;
    int lowest;
    boolean isOnCycle;
    Verdict verdict = Verdicts.PASSES;

    Node(Subject subject, Supplier<Verdict> examine, int index) {
      this.subject = subject;
      this.examine = examine;
      this.index = index;
      this.lowest = index;
    }

    /** Takes a worse verdict; an equally bad one keeps the route that was found first. */
    boolean raise(Verdict found) {
      boolean isWorse = rank(found) > rank(verdict);
      verdict = isWorse ? found : verdict;
      return isWorse;
    }

    /**
     * A closure is replaced when it is written. If the writing begins with it, what refers back to
     * it cannot be read.
     */
    void close() {
      if (subject instanceof Subject.OfClosure closure) {
        raise(
            Verdicts.fails(
                Certainty.PROVED,
                new Culprit(
                    Culprit.Reason.CYCLE_THROUGH_CLOSURE,
                    subject.name(),
                    Optional.empty(),
                    Optional.of(closure.closure().location()))));
      }
    }

    private static int rank(Verdict verdict) {
      if (verdict instanceof Verdict.Fails fails) {
        int sure = 2 * rank(fails.certainty());
        return fails.route().culprit().failsOnlyWhenRead() ? sure : sure + 1;
      }
      return verdict instanceof Verdict.Undecided ? 1 : 0;
    }

    private static int rank(Certainty certainty) {
      return switch (certainty) {
        case POSSIBLE -> 1;
        case LIKELY -> 2;
        case PROVED -> 3;
      };
    }
  }
}
