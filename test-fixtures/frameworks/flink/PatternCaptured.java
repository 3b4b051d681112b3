package fixtures.frameworks.flink;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** {@link FormatterCaptured}, mended: the pattern travels, the formatter is made there. */
public final class PatternCaptured {
  static void send(StreamExecutionEnvironment flink) {
    String day = "yyyy-MM-dd";
    flink
        .fromData("2024-02-29")
        .filter(text -> LocalDate.parse(text, DateTimeFormatter.ofPattern(day)).isLeapYear());
  }
}
