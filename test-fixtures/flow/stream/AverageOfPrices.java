package fixtures.flow.stream;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.IntSummaryStatistics;
import java.util.List;

/** The average is. */
public class AverageOfPrices {
  static Object summary(List<Integer> prices) {
    IntSummaryStatistics statistics =
        prices.stream().mapToInt(Integer::intValue).summaryStatistics();
    return statistics.getAverage();
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(summary(List.of(1, 2)));
  }

  static Object payload() {
    return summary(List.of(1, 2));
  }
}
