package io.github.wireworthy.verdict;

import io.github.wireworthy.flow.Value;
import io.github.wireworthy.types.Type;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Verdicts that hold whatever led to their subjects. */
final class Memory {

  private final Map<Subject, Remembered> verdicts = new ConcurrentHashMap<>();
  private volatile boolean holdsLoops;

  Optional<Remembered> recall(Subject subject) {
    return Optional.ofNullable(verdicts.get(subject));
  }

  /** Whether a subject is known to pass. */
  boolean passes(Subject subject) {
    return recall(subject)
        .filter(known -> known.verdict() instanceof Verdict.Passes && !known.reachesLoop())
        .isPresent();
  }

  /** Whether any closure was met that holds itself. */
  boolean holdsLoops() {
    return holdsLoops;
  }

  void noteLoop() {
    holdsLoops = true;
  }

  void keep(Subject subject, Remembered remembered) {
    verdicts.put(subject, remembered);
  }

  /** What a verdict is about. */
  sealed interface Subject {

    /** The name of the type of the subject. */
    String name();

    /** What the objects of a class hold. */
    record OfClass(Type.ClassType type) implements Subject {
      @Override
      public String name() {
        return type.name();
      }
    }

    /** What one object holds, of which it is known how it was made. */
    record OfObject(Value.Allocation object) implements Subject {
      @Override
      public String name() {
        return object.type().name();
      }
    }

    /** The question itself; no two are the same. */
    final class OfQuestion implements Subject {
      @Override
      public String name() {
        return "";
      }
    }

    /** What a container of a type holds by its type arguments. */
    record OfElements(Type.ClassType type) implements Subject {
      @Override
      public String name() {
        return type.name();
      }
    }

    /** A lambda or method reference with what it carries. */
    record OfClosure(Value.Closure closure) implements Subject {
      @Override
      public String name() {
        return Naming.nameOf(closure.target());
      }

      @Override
      public boolean equals(Object other) {
        return other instanceof OfClosure same && same.closure.site() == closure.site();
      }

      @Override
      public int hashCode() {
        return System.identityHashCode(closure.site());
      }
    }
  }

  /**
   * A verdict.
   *
   * @param reachesLoop whether the subject holds, however far down, a closure that holds itself
   */
  record Remembered(Verdict verdict, boolean reachesLoop) {}
}
