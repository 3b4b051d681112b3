package io.github.wireworthy.rules.wording;

import io.github.wireworthy.boundary.Boundary;
import io.github.wireworthy.boundary.Crossing;
import io.github.wireworthy.verdict.Culprit;
import java.util.List;
import java.util.Optional;

/** What is seen at run time where something crosses that cannot go, as people search for it. */
public final class Sighting {

  /** What java.io throws names nothing but the class, which the finding does anyway. */
  private static final String PLAIN = "java.io.NotSerializableException";

  private Sighting() {}

  /**
   * The words at a crossing; who was not told of a class says so, and what is only of no use says
   * nothing.
   *
   * @param culprit what cannot go
   */
  public static Optional<String> of(Crossing crossing, Culprit culprit) {
    return switch (culprit.reason()) {
      case UNREGISTERED -> culprit.origin().map(words -> words(crossing.boundary(), words));
      case FORBIDDEN -> Optional.empty();
      default -> of(List.of(crossing));
    };
  }

  /** The words of the first library among these that has words of its own. */
  public static Optional<String> of(List<Crossing> crossings) {
    return crossings.stream()
        .map(Crossing::boundary)
        .filter(boundary -> boundary.failure().filter(it -> !isPlain(it)).isPresent())
        .findFirst()
        .map(Sighting::words);
  }

  private static boolean isPlain(Boundary.Failure failure) {
    return failure.exception().equals(PLAIN);
  }

  private static String words(Boundary boundary) {
    Boundary.Failure failure = boundary.failure().orElseThrow();
    String exception = failure.exception();
    String name =
        exception.substring(1 + Math.max(exception.lastIndexOf('.'), exception.lastIndexOf('$')));
    return words(boundary, name + ": " + failure.message());
  }

  private static String words(Boundary boundary, String said) {
    return "at run time " + boundary.title() + " says " + Words.quoted(said);
  }
}
