package io.github.wireworthy;

import io.github.wireworthy.boundary.BoundaryCatalog;
import io.github.wireworthy.boundary.Crossing;
import io.github.wireworthy.boundary.CrossingFinder;
import io.github.wireworthy.boundary.RemoteCalls;
import io.github.wireworthy.boundary.Scanned;
import io.github.wireworthy.boundary.Wrappers;
import io.github.wireworthy.flow.ValueFlow;
import io.github.wireworthy.types.TypeInfo;
import io.github.wireworthy.types.TypeTable;
import io.github.wireworthy.verdict.Certainty;
import io.github.wireworthy.verdict.Judged;
import io.github.wireworthy.verdict.SerializabilityJudge;
import io.github.wireworthy.verdict.Verdict;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds and judges crossings round by round: a method that only hands its argument on to a boundary
 * is a boundary for those who call it.
 */
final class Crossings {

  /** How many such methods may stand around each other. */
  private static final int WRAPPER_ROUNDS = 4;

  private final Workers workers;
  private final TypeTable types;
  private final ValueFlow flow;
  private final SerializabilityJudge judge;
  private final Scanned scanned;
  private final CrossingJudge crossingJudge;

  Crossings(Workers workers, Scanned scanned, Judges judges) {
    this.workers = workers;
    this.scanned = scanned;
    this.types = scanned.types();
    this.flow = scanned.flow();
    this.judge = judges.java();
    this.crossingJudge = new CrossingJudge(types, flow, judges);
  }

  /** Every crossing of the boundaries of a catalogue, with the verdict on its payload. */
  List<Judged<Crossing>> of(BoundaryCatalog boundaries) {
    List<Judged<Crossing>> all = new ArrayList<>();
    BoundaryCatalog catalog = boundaries;
    for (int round = 0; round <= WRAPPER_ROUNDS && !catalog.isEmpty(); round++) {
      List<Judged<Crossing>> found = judged(catalog);
      all.addAll(found);
      List<Crossing> handedOn = handedOn(found);
      catalog =
          Wrappers.of(types, flow, boundaries, handedOn)
              .and(RemoteCalls.of(scanned, boundaries, handedOn));
    }
    return all;
  }

  private List<Judged<Crossing>> judged(BoundaryCatalog catalog) {
    CrossingFinder finder = new CrossingFinder(scanned, catalog);
    List<Crossing> crossings =
        workers.flatMap(finder.types(), Crossings::file, finder::in).stream()
            .filter(crossing -> !isRefused(crossing))
            .filter(isFirst())
            .toList();
    return workers.map(crossings, it -> it.location().file(), crossingJudge::judge);
  }

  /**
   * An interface may be named in several places, and a task handed over in several; its methods and
   * its results are looked at once.
   */
  private static Predicate<Crossing> isFirst() {
    Set<Object> seen = new HashSet<>();
    return crossing -> {
      Crossing.Payload payload = crossing.payload();
      boolean isDeclared = payload instanceof Crossing.Payload.OfType;
      boolean isResult = payload instanceof Crossing.Payload.OfResult;
      return !(isDeclared || isResult)
          || seen.add(List.of(crossing.location(), crossing.boundary().id(), isDeclared));
    };
  }

  /** That a class is of a kind that is shipped means nothing if it says that it never is. */
  private boolean isRefused(Crossing crossing) {
    return crossing.payload() instanceof Crossing.Payload.OfInstances instances
        && judge.refusesToBeWritten(instances.type());
  }

  private static String file(TypeInfo type) {
    return type.file().orElse(type.name());
  }

  /**
   * What fails by its declared type is told where it is handed on, and not to every caller. Whoever
   * gives something to an object that writes it by a hook has not written the object yet.
   */
  private List<Crossing> handedOn(List<Judged<Crossing>> crossings) {
    return crossings.stream()
        .filter(judged -> !isInHook(judged.subject()))
        .filter(
            judged ->
                !(judged.verdict() instanceof Verdict.Fails fails)
                    || fails.certainty() == Certainty.POSSIBLE)
        .map(Judged::subject)
        .toList();
  }

  private boolean isInHook(Crossing crossing) {
    return crossing.payload() instanceof Crossing.Payload.OfExpression payload
        && judge.isWritingHook(payload.body());
  }
}
