package io.github.wireworthy.rules.fix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wireworthy.fix.Fix;
import java.util.List;
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
    return new SampleFile(source).after(fixes(source));
  }

  private static List<Fix> fixes(String source) {
    return new SampleFile(source)
        .findings().stream()
            .flatMap(finding -> finding.fixes().stream())
            .filter(fix -> fix.title().startsWith("cast "))
            .toList();
  }
}
