package io.github.wireworthy.types;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How the targets of some calls compare with javac's.
 *
 * @param known calls of methods whose class the other side can find at all
 * @param unresolved calls without a target, those in {@code unseen} included
 * @param unseen calls at whose position the other side has no call at all
 */
record CallComparison(
    int total,
    int known,
    List<Difference> wrong,
    List<JavacCall> unresolved,
    List<JavacCall> unseen) {

  private static final int ROWS = 30;

  /** A call with a target that is not javac's. */
  record Difference(JavacCall call, CallTarget target) {
    @Override
    public String toString() {
      return call.position() + "  javac " + call.target() + "  here " + target;
    }
  }

  static CallComparison of(List<JavacCall> calls, CallTargets targets) {
    List<Difference> wrong = new ArrayList<>();
    List<JavacCall> unresolved = new ArrayList<>();
    List<JavacCall> unseen = new ArrayList<>();
    Map<String, List<JavacCall>> byFile =
        calls.stream().collect(Collectors.groupingBy(call -> call.position().file()));
    byFile.forEach(
        (file, callsOfFile) -> {
          Map<CallPosition, Optional<CallTarget>> known = targets.of(file);
          for (JavacCall call : callsOfFile) {
            Optional<CallTarget> target =
                known.getOrDefault(call.position(), Optional.<CallTarget>empty());
            if (!known.containsKey(call.position())) {
              unseen.add(call);
            }
            if (target.isEmpty()) {
              unresolved.add(call);
            } else if (!target.get().sameAs(call.target())) {
              wrong.add(new Difference(call, target.get()));
            }
          }
        });
    wrong.sort(Comparator.comparing(difference -> difference.call().position()));
    return new CallComparison(calls.size(), known(calls, targets), wrong, unresolved, unseen);
  }

  private static int known(List<JavacCall> calls, CallTargets targets) {
    Map<String, Long> byClass =
        calls.stream()
            .map(call -> call.target().topLevelClass())
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    return byClass.entrySet().stream()
        .filter(entry -> targets.knows(entry.getKey()))
        .mapToInt(entry -> entry.getValue().intValue())
        .sum();
  }

  int equal() {
    return total - wrong.size() - unresolved.size();
  }

  /** The counts and rates in one line. */
  String summary() {
    return String.format(
        Locale.ROOT,
        "%d calls: %d equal (%.2f %%), %d wrong (%.3f %%), %d unresolved (%d of them not seen);"
            + " %d in classes known here",
        total,
        equal(),
        percent(equal(), total),
        wrong.size(),
        percent(wrong.size(), total),
        unresolved.size(),
        unseen.size(),
        known);
  }

  /** The first wrong targets, and what the unresolved calls have in common. */
  List<String> details(int wrongShown) {
    List<String> lines = new ArrayList<>();
    wrong.stream().limit(wrongShown).forEach(difference -> lines.add("wrong " + difference));
    lines.addAll(histogram("unresolved, by method", call -> call.target().toString()));
    lines.addAll(histogram("unresolved, by shape", JavacCall::shape));
    lines.addAll(histogram("unresolved, by file", call -> call.position().file()));
    unresolved.stream()
        .limit(wrongShown)
        .forEach(call -> lines.add("unresolved " + call.position() + "  " + call.target()));
    return lines;
  }

  private List<String> histogram(String title, Function<JavacCall, String> key) {
    Map<String, Long> counts =
        unresolved.stream().collect(Collectors.groupingBy(key, Collectors.counting()));
    List<String> lines = new ArrayList<>(List.of(title));
    counts.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .limit(ROWS)
        .forEach(entry -> lines.add(String.format("%8d %s", entry.getValue(), entry.getKey())));
    return lines;
  }

  private static double percent(int count, int total) {
    return total == 0 ? 0 : 100.0 * count / total;
  }
}
