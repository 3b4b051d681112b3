package fixtures.state.container;

import java.io.Serializable;
import java.util.IntSummaryStatistics;
import java.util.stream.IntStream;

/** Summary statistics are not serializable. */
public class StatisticsField implements Serializable {
  private static final long serialVersionUID = 1L;
  private final IntSummaryStatistics amounts = IntStream.of(1, 2).summaryStatistics(); // expect: unserializable-field

  static Object payload() {
    return new StatisticsField();
  }
}
