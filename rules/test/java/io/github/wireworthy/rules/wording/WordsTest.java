package io.github.wireworthy.rules.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class WordsTest {

  @Test
  void articlesFollowTheSound() {
    for (String name : List.of("Order", "IModel", "SSLContext", "Unmarshaller", "XMLReader")) {
      assertThat(Words.one("`" + name + "`")).isEqualTo("an `" + name + "`");
    }
    for (String name : List.of("Thread", "URL", "UUID", "User", "Unit", "Uri", "OneShot", "T")) {
      assertThat(Words.one("`" + name + "`")).isEqualTo("a `" + name + "`");
    }
    assertThat(Words.one("anonymous `Comparator`")).isEqualTo("an anonymous `Comparator`");
  }
}
