package io.github.wireworthy.syntax;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.facts.FileFacts;
import io.github.wireworthy.source.FoundFile;
import io.github.wireworthy.source.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeepNestingTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "20000, (, 1, )",
    "5000, a(, b, )",
    "20000, 'a + ', b, ''",
    "5000, 'a ? b : ', c, ''",
    "5000, !, a, ''",
    "2000, 'x -> ', y, ''",
    "500, new int[] {, 1, }",
  })
  void deepExpressionsAreRead(int depth, String before, String middle, String after) {
    String value = before.repeat(depth) + middle + after.repeat(depth);
    FileFacts facts = read("class A { Object f = " + value + "; int g; }");
    assertThat(facts.problems()).isEmpty();
    assertThat(facts.types().get(0).fields()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({"2000, {, ;, }", "2000, 'if (a) {} else ', b();, ''", "500, while (a) {, b();, }"})
  void deepStatementsAreRead(int depth, String before, String middle, String after) {
    String body = before.repeat(depth) + middle + after.repeat(depth);
    FileFacts facts = read("class A { void m() { " + body + " } int g; }");
    assertThat(facts.problems()).isEmpty();
    assertThat(facts.types().get(0).fields()).hasSize(1);
  }

  @Test
  void whatIsTooDeepCostsOnlyItsMember() {
    String value = "(".repeat(400_000) + "1" + ")".repeat(400_000);
    FileFacts facts = read("class A { int f; void m() { x = " + value + "; } void n() { o(); } }");
    assertThat(facts.problems())
        .extracting(Problem::message)
        .containsExactly("nested too deeply to be read");
    assertThat(Facts.shape(facts.types()))
        .isEqualTo(
            "[(TypeFact CLASS A [(FieldFact f (Primitive int))] [(MethodFact m (Primitive void)"
                + " (Block [(Evaluate (Unparsed))])) (MethodFact n (Primitive void)"
                + " (Block [(Evaluate (Call o))]))])]");
  }

  @ParameterizedTest
  @Timeout(value = 20, unit = SECONDS)
  @CsvSource({
    "'a(() -> { ', ' });'",
    "'a(x -> { b(); ', ' }, c);'",
    "'a(new B() { void m() { ', ' } });'",
    "'a().b(y -> { ', ' }).d();'",
  })
  void closuresInClosuresDoNotTakeForever(String before, String after) {
    int depth = 40;
    FileFacts facts =
        read(
            "class A { void m() { " + before.repeat(depth) + "z();" + after.repeat(depth) + " } }");
    assertThat(facts.problems()).isEmpty();
    assertThat(FactWalk.all(facts.types()))
        .filteredOn(fact -> fact instanceof Expression.Call call && call.name().equals("a"))
        .hasSize(depth);
    assertThat(FactWalk.all(facts.types()))
        .filteredOn(fact -> fact instanceof Expression.Call call && call.name().equals("z"))
        .hasSize(1);
  }

  @Test
  void codeThatIsParsedByItselfKeepsItsPlaces() {
    String before = "a(() -> {\n  int b = 1;\n";
    String text =
        "class A { void m() {\n" + before.repeat(20) + "z();\n" + "});\n".repeat(20) + "} }";
    SourceText source = new SourceText(text);
    FileFacts facts = read(text);
    assertThat(facts.problems()).isEmpty();
    FactWalk.parts(facts.types().get(0))
        .forEach(part -> assertThat(part.whole().contains(part.span())).isTrue());
    FactWalk.all(facts.types()).stream()
        .filter(Expression.Call.class::isInstance)
        .map(Expression.Call.class::cast)
        .forEach(call -> assertThat(source.at(call.nameSpan())).isEqualTo(call.name()));
  }

  /** Reads with the large stacks that {@link Reading} gives. */
  private FileFacts read(String text) {
    try {
      Path file = Files.writeString(folder.resolve("A.java"), text);
      List<FoundFile> files = List.of(new FoundFile(file, "A.java"));
      return Reading.read(files, ReadingOptions.usual()).get(0);
    } catch (IOException failure) {
      throw new AssertionError(failure);
    }
  }
}
