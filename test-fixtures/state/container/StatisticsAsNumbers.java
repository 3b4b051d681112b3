package fixtures.state.container;

import java.io.Serializable;
import java.util.IntSummaryStatistics;
import java.util.stream.IntStream;

/** Their numbers are. */
public class StatisticsAsNumbers implements Serializable {
  private static final long serialVersionUID = 1L;
  private final long count;
  private final int most;

  StatisticsAsNumbers() {
    IntSummaryStatistics amounts = IntStream.of(1, 2).summaryStatistics();
    count = amounts.getCount();
    most = amounts.getMax();
  }

  static Object payload() {
    return new StatisticsAsNumbers();
  }
}
