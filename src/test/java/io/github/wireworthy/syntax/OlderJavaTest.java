package io.github.wireworthy.syntax;

import static io.github.wireworthy.syntax.Facts.shape;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.wireworthy.facts.FileFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that mean something today were names once, and source trees live long. */
class OlderJavaTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "enum",
        "assert",
        "_",
        "record",
        "yield",
        "sealed",
        "permits",
        "when",
        "var",
        "module",
        "open",
        "opens",
        "requires",
        "exports",
        "provides",
        "uses",
        "to",
        "with",
        "transitive",
        "strictfp"
      })
  void oldNamesOfVariablesAreNames(String word) {
    FileFacts facts =
        Facts.file(
            "class A { void m() { int @ = 1; @ = @ + 2; @++; for (@ = 0; @ < 3; @++) n(@, x -> @); } }"
                .replace("@", word));
    assertThat(facts.problems()).isEmpty();
    assertThat(shape(facts.types()))
        .contains("(Variable " + word + " LOCAL (Primitive int) (Literal INT 1))")
        .contains("(Unary ++ postfix (Name " + word + "))")
        .contains("(Call n [(Name " + word + ") (Lambda");
  }

  @ParameterizedTest
  @ValueSource(strings = {"enum", "_", "record", "yield", "sealed", "permits", "when", "module"})
  void oldNamesOfMethodsAndFieldsAreNames(String word) {
    FileFacts facts =
        Facts.file("class A { B @; void @() { this.@ = c.@(1).@; @.d(); } }".replace("@", word));
    assertThat(facts.problems()).isEmpty();
    assertThat(facts.types().get(0).fields().get(0).name()).isEqualTo(word);
    assertThat(facts.types().get(0).methods().get(0).name()).isEqualTo(word);
    assertThat(shape(facts.types()))
        .contains("(Select (Call (Name c) " + word + " [(Literal INT 1)]) " + word + ")")
        .contains("(Call (Name " + word + ") d)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"record", "sealed", "yield", "permits", "when", "module", "enum"})
  void oldNamesOfTypesAreNames(String word) {
    String text = "class @ { @ next; @ m(int x) { @ y = new @(); return y; } }".replace("@", word);
    FileFacts facts = Facts.file(text);
    assertThat(facts.problems()).isEmpty();
    assertThat(facts.types().get(0).name()).isEqualTo(word);
    assertThat(shape(facts.types()))
        .contains("(FieldFact next (Named " + word + "))")
        .contains("(MethodFact m (Named " + word + ")")
        .contains("(New (Named " + word + "))");
    assertThat(new SourceText(text).at(facts.types().get(0).nameSpan())).isEqualTo(word);
  }

  @Test
  void yieldOutsideOfSwitchExpressionsIsACall() {
    assertThat(shape(Facts.body("yield(1); switch (a) { case 1: yield(2); }")))
        .contains("(Evaluate (Call yield [(Literal INT 1)]))")
        .contains("(Evaluate (Call yield [(Literal INT 2)]))");
    assertThat(shape(Facts.expression("switch (a) { default: yield (3); }")))
        .contains("(Yield (Literal INT 3))");
  }

  @Test
  void aFileWithRecordsIsNotTakenForAnOlderOne() {
    FileFacts facts = Facts.file("record A(int x) { void m() { n(; } }");
    assertThat(facts.types()).extracting(type -> type.name()).containsExactly("A");
    assertThat(facts.problems()).hasSize(1);
  }
}
