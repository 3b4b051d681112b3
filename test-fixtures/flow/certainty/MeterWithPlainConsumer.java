package fixtures.flow.certainty;

import java.io.Serializable;
import java.util.function.ObjIntConsumer;

/** Nobody here has a serializable kind of this consumer: callers will hand in plain ones. */
public class MeterWithPlainConsumer implements Serializable {
  private static final long serialVersionUID = 1L;

  private final ObjIntConsumer<String> sink; // expect: unserializable-field

  public MeterWithPlainConsumer(ObjIntConsumer<String> sink) {
    this.sink = sink;
  }

  public void record(String name, int amount) {
    sink.accept(name, amount);
  }

  static Object payload() {
    return new MeterWithPlainConsumer((name, amount) -> System.out.println(name + amount)); // verdict: fails
  }
}
