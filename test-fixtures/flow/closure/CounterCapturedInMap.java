package fixtures.flow.closure;

import java.io.Serializable;
import org.apache.spark.api.java.JavaRDD;

/** The mapping function carries the counter that a helper made. */
public class CounterCapturedInMap {
  static class Counter {
    int next = 1;
  }

  static Counter counter() {
    return new Counter();
  }

  static JavaRDD<String> numbered(JavaRDD<String> lines) {
    Counter counter = counter();
    return lines.map(line -> counter.next + line); // expect: lambda-captures-unserializable-variable proved "counter"
  }

  interface Numbering extends Serializable {
    String of(String line);
  }

  static Object payload() {
    Counter counter = counter();
    Numbering numbering = line -> counter.next + line; // expect: lambda-captures-unserializable-variable proved "counter"
    return numbering;
  }
}
