package io.github.wireworthy.rules.data;

import java.util.List;
import java.util.stream.Stream;

/** At least one expression for each row on a call of the JDK. */
final class JdkCallExamples {

  private JdkCallExamples() {}

  static List<Example> all() {
    return Stream.of(new CollectionExamples(), new ViewExamples())
        .flatMap(table -> table.examples().stream())
        .toList();
  }
}
