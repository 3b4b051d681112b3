package fixtures.suppression;

import java.io.Serializable;
import java.util.function.Supplier;

/** Suppressions of other rules, of other lines and by other words allow nothing here. */
class StillTold implements Serializable {

  interface Task extends Supplier<Integer>, Serializable {}

  // wireworthy:allow unserializable-element-type
  private Thread ofAnotherRule = new Thread(); // expect: unserializable-field

  @SuppressWarnings("wireworthy:capture")
  private Thread ofAnotherFamily = new Thread(); // expect: unserializable-field

  // wireworthy:allow unserializable-field
  private int onAnotherLine;
  private Thread nextLine = new Thread(); // expect: unserializable-field

  @SuppressWarnings("wireworthy:unserializable-fields")
  private Thread misspelt = new Thread(); // expect: unserializable-field

  @SuppressWarnings("unused")
  private Thread byAnotherWord = new Thread(); // expect: unserializable-field

  @SuppressWarnings("serial")
  static class Report {
    private int rate;

    Task task() {
      return () -> rate; // expect: lambda-captures-unserializable-this
    }
  }
}
