package fixtures.frameworks.flink;

import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** {@link TimestampsByCalendar}, mended: the number is all that is needed. */
public final class TimestampsByNumber {
  static void send(StreamExecutionEnvironment flink) {
    long shift = Long.parseLong("3600");
    flink
        .fromData(1L, 2L)
        .assignTimestampsAndWatermarks(
            WatermarkStrategy.<Long>forMonotonousTimestamps()
                .withTimestampAssigner((event, time) -> event + shift));
  }
}
