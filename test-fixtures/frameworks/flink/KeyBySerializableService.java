package fixtures.frameworks.flink;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** {@link KeyByService}, mended: the service is serializable. */
public final class KeyBySerializableService {
  private static final class Regions implements Serializable {
    private final Map<String, String> known = new HashMap<>();

    private String of(String city) {
      return known.getOrDefault(city, "elsewhere");
    }
  }

  static void send(StreamExecutionEnvironment flink) {
    Regions regions = new Regions();
    flink.fromData("oslo", "rome").keyBy(regions::of).reduce((left, right) -> right);
  }
}
