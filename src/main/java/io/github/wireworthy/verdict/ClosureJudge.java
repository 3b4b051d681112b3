package io.github.wireworthy.verdict;

import io.github.wireworthy.capture.Capture;
import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.flow.Value;
import io.github.wireworthy.types.Typing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Judges lambdas and method references: by their target type, then by what they carry. */
final class ClosureJudge {

  private final Bench bench;

  ClosureJudge(Bench bench) {
    this.bench = bench;
  }

  /** The verdict on a closure. */
  Verdict judge(Value.Closure closure) {
    if (bench.world().profile().closures() == SerializerProfile.Closures.NEVER) {
      return Verdicts.fails(
          Certainty.PROVED,
          new Culprit(
              Culprit.Reason.CLOSURE_REFUSED,
              Naming.nameOf(closure.target()),
              Optional.of(bench.world().profile().title()),
              Optional.of(closure.location())));
    }
    return switch (bench.world().hierarchy().isMarked(closure.target())) {
      case YES ->
          bench
              .examination()
              .verdict(new Memory.Subject.OfClosure(closure), List.of(), () -> ofCaptures(closure));
      case NO -> Verdicts.fails(Certainty.PROVED, plain(closure));
      case UNKNOWN -> ofUnknownTarget(closure);
    };
  }

  private Verdict ofUnknownTarget(Value.Closure closure) {
    boolean isNever =
        bench
            .world()
            .known()
            .exactly(Naming.nameOf(closure.target()))
            .filter(row -> row.written() == KnownType.Written.NEVER)
            .isPresent();
    if (isNever) {
      return Verdicts.fails(Certainty.PROVED, plain(closure));
    }
    return Naming.nameOf(closure.target()).isEmpty()
        ? Verdicts.undecided(Gap.Kind.UNKNOWN_EXPRESSION, "")
        : bench.types().missingSupertypes(closure.target());
  }

  private static Culprit plain(Value.Closure closure) {
    return new Culprit(
        Culprit.Reason.PLAIN_CLOSURE,
        Naming.nameOf(closure.target()),
        Optional.empty(),
        Optional.of(closure.location()));
  }

  private Verdict ofCaptures(Value.Closure closure) {
    List<Verdict> verdicts = new ArrayList<>();
    for (Capture capture : capturesOf(closure)) {
      verdicts.add(bench.captures().ofClosure(closure.body(), capture));
    }
    return Verdicts.ofParts(verdicts);
  }

  private List<Capture> capturesOf(Value.Closure closure) {
    Typing typing = bench.world().types().typing(closure.body());
    return closure.site() instanceof Expression.Lambda lambda
        ? bench.world().captures().of(typing, lambda)
        : bench.world().captures().of(typing, (Expression.MethodReference) closure.site());
  }
}
