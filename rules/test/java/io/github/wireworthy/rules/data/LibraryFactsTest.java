package io.github.wireworthy.rules.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wireworthy.flow.KnownCall;
import io.github.wireworthy.flow.KnownResult;
import io.github.wireworthy.verdict.KnownLibrary;
import io.github.wireworthy.verdict.KnownType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Every row on Guava and Commons Collections is tried out with the library itself. */
class LibraryFactsTest {

  @Test
  void guavaDoesAsItsRowsSay() {
    assertThat(answers(new GuavaExamples().examples()))
        .containsExactlyEntriesOf(rows("com.google.common."));
  }

  @Test
  void commonsCollectionsDoAsTheirRowsSay() {
    assertThat(answers(new CommonsExamples().examples()))
        .containsExactlyEntriesOf(rows("org.apache.commons.collections4."));
  }

  private static Map<String, KnownResult> answers(List<Example> examples) {
    Map<String, KnownResult> answers = new TreeMap<>();
    examples.forEach(example -> answers.put(example.row(), example.answer()));
    return answers;
  }

  private static Map<String, KnownResult> rows(String packages) {
    KnownLibrary library = BuiltIn.library();
    Map<String, KnownResult> rows = new TreeMap<>();
    List<KnownType> types = new ArrayList<>(library.types());
    types.removeIf(type -> !type.name().startsWith(packages));
    types.forEach(type -> rows.put(type.name(), result(type)));
    for (KnownCall call : library.calls()) {
      if (call.type().startsWith(packages)) {
        rows.put(call.type() + "#" + call.method(), call.result());
      }
    }
    return rows;
  }

  private static KnownResult result(KnownType type) {
    return switch (type.written()) {
      case ALWAYS, USUALLY -> KnownResult.ALWAYS;
      case NEVER -> KnownResult.NEVER;
      case AS_ELEMENTS -> KnownResult.AS_PARTS;
    };
  }
}
