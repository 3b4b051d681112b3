package fixtures.framework.flink;

import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;

/** A process function is given a configuration object that cannot go. */
public class ProcessFunctionWithPlainConfig {
  static class Limits {
    double most = 100;
  }

  static class Alarm extends ProcessFunction<Double, String> {
    private static final long serialVersionUID = 1L;
    private final Limits limits; // expect: unserializable-field via Alarm.limits

    Alarm(Limits limits) {
      this.limits = limits;
    }

    @Override
    public void processElement(Double value, Collector<String> out) {
      if (value > limits.most) {
        out.collect("alarm");
      }
    }
  }

  static Object payload() {
    return new Alarm(new Limits());
  }
}
