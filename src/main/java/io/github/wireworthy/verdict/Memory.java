package io.github.wireworthy.verdict;

import io.github.wireworthy.flow.Value;
import io.github.wireworthy.types.Type;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Verdicts that hold whatever led to their subjects. */
final class Memory {

  private final Map<Subject, Remembered> verdicts = new ConcurrentHashMap<>();

  Optional<Remembered> recall(Subject subject) {
    return Optional.ofNullable(verdicts.get(subject));
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
   * @param loops the closures below the subject that lead back to it: if one of them is where the
   *     writing begins, the verdict is another
   */
  record Remembered(Verdict verdict, Set<Subject> loops) {}
}
