package fixtures.flow.certainty;

import java.io.Serializable;
import java.util.function.ObjLongConsumer;

/**
 * The sources have a serializable kind of consumer, and it is that which callers out of view are
 * meant to hand in: the declared type alone says nothing here.
 */
public class MeterWithItsOwnKindOfConsumer implements Serializable {
  private static final long serialVersionUID = 1L;

  /** A consumer that travels. */
  public interface Sink<T> extends ObjLongConsumer<T>, Serializable {}

  private final ObjLongConsumer<String> sink;

  public MeterWithItsOwnKindOfConsumer(ObjLongConsumer<String> sink) {
    this.sink = sink;
  }

  public void record(String name, long amount) {
    sink.accept(name, amount);
  }

  static Object payload() {
    Sink<String> printing = (name, amount) -> System.out.println(name + amount);
    return new MeterWithItsOwnKindOfConsumer(printing); // verdict: passes
  }
}
