package fixtures.frameworks.flink;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import org.apache.flink.api.common.functions.RichMapFunction;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** A function that opens its reader when it is made, which is on the client. */
public final class ReaderMadeEarly {
  private static final class Reading extends RichMapFunction<String, String> {
    // expect: unserializable-field via Reading.reader
    private final BufferedReader reader = new BufferedReader(new StringReader("a\nb"));

    @Override
    public String map(String name) throws IOException {
      return name + reader.readLine();
    }
  }

  static void send(StreamExecutionEnvironment flink) {
    flink.fromData("x").map(new Reading());
  }
}
