package fixtures.frameworks.flink;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.functions.RichMapFunction;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** {@link ReaderMadeEarly}, mended: it opens it where it runs. */
public final class ReaderMadeWhenOpened {
  private static final class Reading extends RichMapFunction<String, String> {
    private transient BufferedReader reader;

    @Override
    public void open(OpenContext context) {
      reader = new BufferedReader(new StringReader("a\nb"));
    }

    @Override
    public String map(String name) throws IOException {
      return name + reader.readLine();
    }
  }

  static void send(StreamExecutionEnvironment flink) {
    flink.fromData("x").map(new Reading());
  }
}
