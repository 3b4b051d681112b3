package fixtures.framework.hazelcast;

import com.hazelcast.function.FunctionEx;

/** The function is a static method. */
public class FunctionExOfStatic {
  static Integer doubled(Integer points) {
    return points * 2;
  }

  FunctionEx<Integer, Integer> doubling() {
    return FunctionExOfStatic::doubled;
  }

  static Object payload() {
    return new FunctionExOfStatic().doubling();
  }
}
