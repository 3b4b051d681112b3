package fixtures.flow.stream;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.IntSummaryStatistics;
import java.util.List;

/** The summary is no value to be sent. */
public class StatisticsOfPrices {
  static Object summary(List<Integer> prices) {
    IntSummaryStatistics statistics =
        prices.stream().mapToInt(Integer::intValue).summaryStatistics();
    return statistics;
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(summary(List.of(1, 2))); // expect: unserializable-value-at-boundary proved "summaryStatistics"
  }

  static Object payload() {
    return summary(List.of(1, 2));
  }
}
