package fixtures.flow.closure;

import java.io.Serializable;
import org.apache.spark.api.java.JavaRDD;

/** It carries the counter's start value. */
public class FirstNumberCapturedInMap {
  static class Counter {
    int next = 1;
  }

  static Counter counter() {
    return new Counter();
  }

  static JavaRDD<String> numbered(JavaRDD<String> lines) {
    int first = counter().next;
    return lines.map(line -> first + line);
  }

  interface Numbering extends Serializable {
    String of(String line);
  }

  static Object payload() {
    int first = counter().next;
    Numbering numbering = line -> first + line;
    return numbering;
  }
}
