package fixtures.frameworks.flink;

import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;

/** The settings of a process function are an object of the client. */
public final class ProcessWithPlainSettings {
  private static final class Settings {
    private int limit = 3;
  }

  private static final class Limited extends ProcessFunction<Integer, Integer> {
    private final Settings settings; // expect: unserializable-field via Limited.settings

    private Limited(Settings settings) {
      this.settings = settings;
    }

    @Override
    public void processElement(Integer number, Context context, Collector<Integer> out) {
      if (number < settings.limit) {
        out.collect(number);
      }
    }
  }

  static void send(StreamExecutionEnvironment flink) {
    flink.fromData(1, 2).process(new Limited(new Settings()));
  }
}
