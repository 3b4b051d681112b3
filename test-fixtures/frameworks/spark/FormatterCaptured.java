package fixtures.frameworks.spark;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;

/** A formatter of dates is no object that can be written. */
public final class FormatterCaptured {
  static void send(JavaSparkContext spark) {
    DateTimeFormatter day = DateTimeFormatter.ofPattern("yyyy-MM-dd");
    JavaRDD<String> dates = spark.parallelize(List.of("2024-02-29", "2025-01-01"));
    // expect: lambda-captures-unserializable-variable
    dates.filter(text -> LocalDate.parse(text, day).isLeapYear()).count();
  }
}
