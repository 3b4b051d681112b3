package fixtures.suppression;

import java.io.Serializable;
import java.util.function.Supplier;
import java.util.logging.Logger;

/** Annotations allow what stands in the declaration that they belong to, by rule and by family. */
class AllowedByAnnotation implements Serializable {

  interface Task extends Supplier<Integer>, Serializable {}

  @SuppressWarnings("wireworthy:unserializable-field")
  private final Thread byRule = new Thread(); // expect: unserializable-field

  @SuppressWarnings({"unused", "wireworthy:state"})
  private final Logger byFamily = Logger.getLogger("orders"); // expect: unserializable-field

  @SuppressWarnings("serial")
  private final Object byWordOfJavac = new Object(); // expect: unserializable-field

  static class Report {
    private int rate;

    @SuppressWarnings("wireworthy:lambda-captures-unserializable-this")
    Task onTheMethod() {
      return () -> rate; // expect: lambda-captures-unserializable-this
    }

    Task onTheVariable() {
      @SuppressWarnings("wireworthy:capture")
      Task task = () -> rate; // expect: lambda-captures-unserializable-this
      return task;
    }
  }

  @SuppressWarnings("wireworthy:all")
  static class OnTheClass implements Serializable {
    private final Thread worker = new Thread(); // expect: unserializable-field
  }
}
