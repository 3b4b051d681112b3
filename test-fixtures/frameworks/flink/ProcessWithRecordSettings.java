package fixtures.frameworks.flink;

import java.io.Serializable;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;

/** {@link ProcessWithPlainSettings}, mended: the settings are a serializable record. */
public final class ProcessWithRecordSettings {
  private record Settings(int limit) implements Serializable {}

  private static final class Limited extends ProcessFunction<Integer, Integer> {
    private final Settings settings;

    private Limited(Settings settings) {
      this.settings = settings;
    }

    @Override
    public void processElement(Integer number, Context context, Collector<Integer> out) {
      if (number < settings.limit()) {
        out.collect(number);
      }
    }
  }

  static void send(StreamExecutionEnvironment flink) {
    flink.fromData(1, 2).process(new Limited(new Settings(3)));
  }
}
