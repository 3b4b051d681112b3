package fixtures.frameworks.flink;

import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** The timestamp assigner captures a helper of the client. */
public final class TimestampsByCalendar {
  private static final class Calendar {
    private long shift = 3600;
  }

  static void send(StreamExecutionEnvironment flink) {
    Calendar calendar = new Calendar();
    flink
        .fromData(1L, 2L)
        .assignTimestampsAndWatermarks(
            WatermarkStrategy.<Long>forMonotonousTimestamps()
                // expect: lambda-captures-unserializable-variable
                .withTimestampAssigner((event, time) -> event + calendar.shift));
  }
}
