package io.github.wireworthy.rules.fix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wireworthy.Analysis;
import io.github.wireworthy.AnalysisInput;
import io.github.wireworthy.facts.FileFacts;
import io.github.wireworthy.fix.Fix;
import io.github.wireworthy.fix.Patch;
import io.github.wireworthy.fix.SourceText;
import io.github.wireworthy.fix.TextEdit;
import io.github.wireworthy.rule.Finding;
import io.github.wireworthy.rules.RuleRegistry;
import io.github.wireworthy.rules.data.BuiltIn;
import io.github.wireworthy.source.SourceFile;
import io.github.wireworthy.syntax.FactExtractor;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a closure is cast to, and where it is not. */
class SerializableCastTest {

  private static final String SOURCE =
      """
      import java.util.function.*;

      class Shop {
        int size;
        void save(java.io.ObjectOutputStream out, int limit) throws Exception {
          Supplier<Integer> task = () -> limit;
          out.writeObject(task);
        }
      }
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Supplier<Integer> task = () -> limit | Supplier<Integer> & Serializable",
        "Runnable task = () -> {} | Runnable & Serializable",
        "java.util.concurrent.Callable<int[]> task = () -> null | java.util.concurrent.Callable<int[]> & Serializable",
        "Function<? super java.util.Map.Entry<String, ?>, ? extends Long> task = e -> 1L | Function<java.util.Map.Entry<String, ?>, Long> & Serializable",
        "UnaryOperator<String> task = String::trim | UnaryOperator<String> & Serializable",
        "IntSupplier task; task = () -> limit | IntSupplier & Serializable",
      })
  void closureIsCastToWhatItIs(String declaration, String cast) {
    String source = SOURCE.replace("Supplier<Integer> task = () -> limit", declaration);
    int equals = declaration.lastIndexOf(" = ") + 3;
    String mended =
        declaration.substring(0, equals) + "(" + cast + ") " + declaration.substring(equals);
    assertThat(mended(source))
        .isEqualTo("import java.io.Serializable;\n" + source.replace(declaration, mended));
  }

  @Test
  void castThatIsThereGetsMore() {
    String source = SOURCE.replace("= () -> limit", "= (Supplier<Integer>) () -> limit");
    assertThat(mended(source)).contains("= (Supplier<Integer> & Serializable) () -> limit");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "() -> limit            | () -> size",
        "() -> limit            | () -> out.hashCode()",
        "Supplier<Integer> task = () -> limit | Supplier task = () -> limit",
        "Supplier<Integer> task | Supplier<Missing> task",
        "Supplier<Integer> task | Missing task",
      })
  void closureThatWouldNotGoOrIsNotKnownIsNotCast(String text, String instead) {
    assertThat(SOURCE).contains(text);
    String source = SOURCE.replace(text, instead);
    assertThat(fixes(SOURCE)).hasSize(1);
    assertThat(fixes(source)).isEmpty();
  }

  @Test
  void castThatMayChooseAnotherMethodIsNotMade() {
    String calling =
        SOURCE
            .replace("= () -> limit", "= made(() -> limit)")
            .replace("int size;", "static <T> Supplier<T> made(Supplier<T> task) { return task; }");
    assertThat(mended(calling)).contains("made((Supplier<Integer> & Serializable) () -> limit)");
    String overloaded =
        calling.replace(
            "static <T>",
            "static Supplier<Integer> made(java.io.Serializable task) { return null; } static <T>");
    assertThat(fixes(overloaded)).isEmpty();
  }

  private static String mended(String source) {
    Patch patch = Patch.of(fixes(source), file -> Optional.of(new SourceText(source)));
    return TextEdit.apply(source, patch.edits().getOrDefault("Shop.java", List.of()));
  }

  private static List<Fix> fixes(String source) {
    SourceFile file = new SourceFile(Path.of("Shop.java"), "Shop.java", source);
    FileFacts facts = FactExtractor.extract(file);
    assertThat(facts.problems()).isEmpty();
    List<Finding> findings =
        Analysis.run(
                new AnalysisInput(
                    List.of(facts), List.of(), BuiltIn.knowledge(), RuleRegistry.all(), 1))
            .findings();
    return findings.stream()
        .flatMap(finding -> finding.fixes().stream())
        .filter(fix -> fix.title().startsWith("cast "))
        .toList();
  }
}
