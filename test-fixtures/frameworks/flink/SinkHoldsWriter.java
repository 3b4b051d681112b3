package fixtures.frameworks.flink;

import java.io.PrintWriter;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.sink.SinkFunction;

/** A sink with a writer that it was given. */
public final class SinkHoldsWriter {
  private static final class Lines implements SinkFunction<String> {
    private final PrintWriter out; // expect: unserializable-field via Lines.out

    private Lines(PrintWriter out) {
      this.out = out;
    }

    @Override
    public void invoke(String line, Context context) {
      out.println(line);
    }
  }

  static void send(StreamExecutionEnvironment flink) {
    flink.fromData("x").addSink(new Lines(new PrintWriter(System.out)));
  }
}
