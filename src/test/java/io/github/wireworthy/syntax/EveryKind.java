package io.github.wireworthy.syntax;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** A file with every kind of declaration, statement and expression. */
final class EveryKind {

  private EveryKind() {}

  static String text() {
    try (var resource = EveryKind.class.getResourceAsStream("every-kind.txt")) {
      return new String(Objects.requireNonNull(resource).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
