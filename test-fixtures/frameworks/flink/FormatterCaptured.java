package fixtures.frameworks.flink;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** A formatter of dates is no object that can be written. */
public final class FormatterCaptured {
  static void send(StreamExecutionEnvironment flink) {
    DateTimeFormatter day = DateTimeFormatter.ofPattern("yyyy-MM-dd");
    // expect: lambda-captures-unserializable-variable
    flink.fromData("2024-02-29").filter(text -> LocalDate.parse(text, day).isLeapYear());
  }
}
