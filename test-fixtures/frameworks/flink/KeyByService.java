package fixtures.frameworks.flink;

import java.util.HashMap;
import java.util.Map;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** The key selector is bound to a service. */
public final class KeyByService {
  private static final class Regions {
    private final Map<String, String> known = new HashMap<>();

    private String of(String city) {
      return known.getOrDefault(city, "elsewhere");
    }
  }

  static void send(StreamExecutionEnvironment flink) {
    Regions regions = new Regions();
    // expect: method-reference-binds-unserializable-receiver
    flink.fromData("oslo", "rome").keyBy(regions::of).reduce((left, right) -> right);
  }
}
