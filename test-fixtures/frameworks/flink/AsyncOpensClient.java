package fixtures.frameworks.flink;

import java.net.http.HttpClient;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.streaming.api.datastream.AsyncDataStream;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.async.ResultFuture;
import org.apache.flink.streaming.api.functions.async.RichAsyncFunction;

/** {@link AsyncWithClient}, mended: it is made when the function is opened. */
public final class AsyncOpensClient {
  private static final class Lookup extends RichAsyncFunction<String, Integer> {
    private transient HttpClient client;

    @Override
    public void open(OpenContext context) {
      client = HttpClient.newHttpClient();
    }

    @Override
    public void asyncInvoke(String name, ResultFuture<Integer> result) {
      result.complete(List.of(client.version().name().length()));
    }
  }

  static void send(StreamExecutionEnvironment flink) {
    DataStream<String> names = flink.fromData("a");
    AsyncDataStream.unorderedWait(names, new Lookup(), 1, TimeUnit.SECONDS);
  }
}
