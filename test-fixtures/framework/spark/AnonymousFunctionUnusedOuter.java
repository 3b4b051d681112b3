package fixtures.framework.spark;

import org.apache.spark.api.java.function.Function;

/** Spark does not clean anonymous Java classes: the unused outer object goes along and fails. */
public class AnonymousFunctionUnusedOuter {
  Function<Double, Double> gross() {
    return new Function<>() { // expect: inner-class-carries-unserializable-outer
      @Override
      public Double call(Double net) {
        return net * 1.19;
      }
    };
  }

  static Object payload() {
    return new AnonymousFunctionUnusedOuter().gross();
  }
}
