package fixtures.frameworks.beam;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.Filter;

/** A formatter of dates is no object that can be written. */
public final class FormatterCaptured {
  static void send(Pipeline pipeline) {
    DateTimeFormatter day = DateTimeFormatter.ofPattern("yyyy-MM-dd");
    pipeline
        .apply(Create.of("2024-02-29"))
        // expect: lambda-captures-unserializable-variable
        .apply(Filter.by((String text) -> LocalDate.parse(text, day).isLeapYear()));
  }
}
