package fixtures.frameworks.beam;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.Filter;

/** {@link FormatterCaptured}, mended: each worker makes a formatter of its own. */
public final class FormatterInStaticField {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd");

  static void send(Pipeline pipeline) {
    pipeline
        .apply(Create.of("2024-02-29"))
        .apply(Filter.by((String text) -> LocalDate.parse(text, DAY).isLeapYear()));
  }
}
