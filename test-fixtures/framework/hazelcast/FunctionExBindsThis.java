package fixtures.framework.hazelcast;

import com.hazelcast.function.FunctionEx;

/** A serializable function of the framework bound to the service. */
public class FunctionExBindsThis {
  Integer doubled(Integer points) {
    return points * 2;
  }

  FunctionEx<Integer, Integer> doubling() {
    return this::doubled; // expect: method-reference-binds-unserializable-receiver
  }

  static Object payload() {
    return new FunctionExBindsThis().doubling();
  }
}
