package io.github.wireworthy.verdict;

import io.github.wireworthy.verdict.Memory.Remembered;
import io.github.wireworthy.verdict.Memory.Subject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** A subject while it is examined: what is known of it so far, and on what that leans. */
final class Holder {

  private final Subject subject;
  private final Supplier<Verdict> examine;
  private final Map<String, Holder> running;
  private int index = -1;
  private int lowest;
  private boolean isFinished;
  private boolean isOnCycle;
  private boolean reachesLoop;
  private boolean leansOnOneObject;
  private Verdict verdict = Verdicts.PASSES;

  private Holder(Subject subject, Supplier<Verdict> examine, Map<String, Holder> running) {
    this.subject = subject;
    this.examine = examine;
    this.running = running;
  }

  /** The question itself. */
  static Holder ofQuestion(List<String> classes, Supplier<Verdict> question) {
    Holder holder = new Holder(new Subject.OfQuestion(), question, new HashMap<>());
    classes.forEach(name -> holder.running.put(name, holder));
    return holder;
  }

  /** Something that this one holds. */
  Holder held(Subject held, List<String> classes, Supplier<Verdict> examination) {
    Holder holder = new Holder(held, examination, new HashMap<>(running));
    classes.forEach(name -> holder.running.put(name, holder));
    return holder;
  }

  Subject subject() {
    return subject;
  }

  Verdict verdict() {
    return verdict;
  }

  Verdict examine() {
    return examine.get();
  }

  void begin(int order) {
    index = order;
    lowest = order;
  }

  boolean isBegun() {
    return index >= 0;
  }

  void finish(Verdict found) {
    raise(found);
    isFinished = true;
  }

  boolean isFinished() {
    return isFinished;
  }

  boolean isFirstOfGroup() {
    return lowest == index;
  }

  boolean isOnCycle() {
    return isOnCycle;
  }

  boolean isClosure() {
    return subject instanceof Subject.OfClosure;
  }

  /** Whether it holds, however far down, a closure that holds itself. */
  boolean reachesLoop() {
    return reachesLoop;
  }

  /** Whether its verdict is about what one very object holds, which others like it may not. */
  boolean leansOnOneObject() {
    return leansOnOneObject;
  }

  /** The object whose code is running. */
  Optional<Holder> running(String className) {
    return Optional.ofNullable(running.get(className));
  }

  /** Holds something that is being written already. */
  Verdict meet(Holder met) {
    lowest = Math.min(lowest, met.lowest);
    met.isOnCycle = true;
    return met.verdict;
  }

  /** Holds the object whose code is running. */
  Verdict meetThis(Holder object) {
    leansOnOneObject |= !(object.subject instanceof Subject.OfClass);
    return meet(object);
  }

  /** Holds something that is known. */
  Verdict take(Remembered known) {
    reachesLoop |= known.reachesLoop();
    return known.verdict();
  }

  /** Takes a worse verdict; an equally bad one keeps the route that was found first. */
  boolean raise(Verdict found) {
    boolean isWorse = Verdicts.isWorse(found, verdict);
    verdict = isWorse ? found : verdict;
    return isWorse;
  }
}
