package fixtures.frameworks.flink;

import java.net.http.HttpClient;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.flink.streaming.api.datastream.AsyncDataStream;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.async.ResultFuture;
import org.apache.flink.streaming.api.functions.async.RichAsyncFunction;

/** The client of an asynchronous function is made too early. */
public final class AsyncWithClient {
  private static final class Lookup extends RichAsyncFunction<String, Integer> {
    // expect: unserializable-field via Lookup.client
    private final HttpClient client = HttpClient.newHttpClient();

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
