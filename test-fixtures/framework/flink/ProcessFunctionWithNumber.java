package fixtures.framework.flink;

import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;

/** The process function keeps the number only. */
public class ProcessFunctionWithNumber {
  static class Limits {
    double most = 100;
  }

  static class Alarm extends ProcessFunction<Double, String> {
    private static final long serialVersionUID = 1L;
    private final double most;

    Alarm(Limits limits) {
      this.most = limits.most;
    }

    @Override
    public void processElement(Double value, Collector<String> out) {
      if (value > most) {
        out.collect("alarm");
      }
    }
  }

  static Object payload() {
    return new Alarm(new Limits());
  }
}
