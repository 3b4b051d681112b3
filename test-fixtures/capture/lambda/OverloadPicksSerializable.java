package fixtures.capture.lambda;

import java.io.Serializable;
import java.util.function.Predicate;

/** javac picks the overload whose parameter is serializable. */
public class OverloadPicksSerializable {
  private int limit = 3;

  interface SerializableTest extends Predicate<Integer>, Serializable {}

  static Object filter(Predicate<Integer> test) {
    return "local";
  }

  static Object filter(SerializableTest test) {
    return test;
  }

  Object small() {
    return filter(size -> size < limit); // expect: lambda-captures-unserializable-this "limit"
  }

  static Object payload() {
    return new OverloadPicksSerializable().small();
  }
}
