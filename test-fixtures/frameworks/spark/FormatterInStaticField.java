package fixtures.frameworks.spark;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;

/** {@link FormatterCaptured}, mended: each executor makes a formatter of its own. */
public final class FormatterInStaticField {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd");

  static void send(JavaSparkContext spark) {
    JavaRDD<String> dates = spark.parallelize(List.of("2024-02-29", "2025-01-01"));
    dates.filter(text -> LocalDate.parse(text, DAY).isLeapYear()).count();
  }
}
