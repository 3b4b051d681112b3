package io.github.wireworthy.peers;

import io.github.wireworthy.verdict.Step;
import io.github.wireworthy.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Holds the reason of a row against what the engine and the sources say. */
final class EngineObjection {

  /** The reasons that can be held against them. */
  static final Set<String> REASONS =
      Set.of(
          "value-known",
          "jdk-interface",
          "fault-elsewhere",
          "never-sent",
          "hook",
          "abstract-class",
          "starts-anew",
          "only-handed-out");

  private final Unmatched row;
  private final Tree tree;
  private final EngineView engine;

  private EngineObjection(Unmatched row, Tree tree) {
    this.row = row;
    this.tree = tree;
    this.engine = tree.engine();
  }

  /** Why the reason does not hold; empty if nothing is known against it. */
  static Optional<String> to(Unmatched row, Tree tree) {
    return new EngineObjection(row, tree).find();
  }

  private Optional<String> find() {
    return switch (row.reason()) {
      case "value-known" -> unless(allPass(), "the engine does not pass it");
      case "jdk-interface" ->
          unless(allPass() && engine.isOfJdkType(row), "no type of the JDK that passes");
      case "fault-elsewhere" -> unless(failsElsewhere(), "no fault elsewhere is told of");
      case "never-sent" -> unless(fails(), "the engine passes it wherever it goes");
      case "hook" -> unless(saysWhatIsWritten(), "the class does not say what is written");
      case "abstract-class" -> unless(engine.isAbstract(row), "the class is not abstract");
      case "starts-anew" -> unless(startsAnew(), "nothing sets the field or asks for it");
      case "only-handed-out" ->
          unless(
              engine.use(row).filter(use -> !use.isUsed()).isPresent(), "something uses the field");
      default -> Optional.empty();
    };
  }

  private static Optional<String> unless(boolean holds, String objection) {
    return holds ? Optional.empty() : Optional.of(objection);
  }

  private boolean allPass() {
    List<Verdict> verdicts = engine.verdicts(row);
    return !verdicts.isEmpty() && verdicts.stream().allMatch(Verdict.Passes.class::isInstance);
  }

  /** Of comparators nothing is judged as long as nothing keeps them. */
  private boolean fails() {
    List<Verdict> verdicts = new ArrayList<>(engine.verdicts(row));
    verdicts.addAll(engine.carried(row));
    return verdicts.isEmpty()
        ? tree.name().equals(Tree.FIXTURES)
        : verdicts.stream().anyMatch(Verdict.Fails.class::isInstance);
  }

  /** What the JVM says of fixtures is held against the reason elsewhere. */
  private boolean failsElsewhere() {
    return tree.name().equals(Tree.FIXTURES)
        || engine.verdicts(row).stream().anyMatch(this::isToldElsewhere);
  }

  private boolean isToldElsewhere(Verdict verdict) {
    return verdict instanceof Verdict.Fails fails
        && fails.route().steps().size() > 1
        && fails.route().steps().stream()
            .skip(1)
            .map(Step::owner)
            .anyMatch(owner -> tree.ours().tellsOf(owner.replace('$', '.')));
  }

  /** A field that is left out of what is written has no verdict. */
  private boolean saysWhatIsWritten() {
    return engine.writesItself(row) && engine.verdicts(row).isEmpty();
  }

  private boolean startsAnew() {
    return tree.name().equals(Tree.FIXTURES)
        || engine.use(row).filter(use -> use.isSetLater() || use.isAskedFor()).isPresent();
  }
}
