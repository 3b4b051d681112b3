package fixtures.frameworks.flink;

import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.sink.SinkFunction;

/** {@link SinkHoldsWriter}, mended: it asks for the stream where it runs. */
public final class SinkAsksForStream {
  private static final class Lines implements SinkFunction<String> {
    @Override
    public void invoke(String line, Context context) {
      System.out.println(line);
    }
  }

  static void send(StreamExecutionEnvironment flink) {
    flink.fromData("x").addSink(new Lines());
  }
}
