package io.github.wireworthy.syntax;

import static io.github.wireworthy.syntax.Facts.shape;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.wireworthy.facts.FileFacts;
import io.github.wireworthy.facts.MethodFact;
import io.github.wireworthy.facts.TypeFact;
import io.github.wireworthy.source.Problem;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is broken costs as little as possible of what is not, and is told. */
class BrokenFilesTest {

  @Test
  void aBrokenStatementCostsOnlyItself() {
    FileFacts facts = broken("class A { void a() { b(); c(; d(); } void e() { f(); } }");
    assertThat(shape(facts.types()))
        .isEqualTo(
            "[(TypeFact CLASS A [(MethodFact a (Primitive void) (Block [(Evaluate (Call b))"
                + " (Evaluate (Unparsed)) (Evaluate (Call d))]))"
                + " (MethodFact e (Primitive void) (Block [(Evaluate (Call f))]))])]");
  }

  @Test
  void theProblemStandsWhereTheFirstUnexpectedThingIs() {
    String text = "class A {\n  void a() {\n    b(c d);\n  }\n}";
    Problem problem = broken(text).problems().get(0);
    assertThat(problem.kind()).isEqualTo(Problem.Kind.SYNTAX);
    assertThat(problem.message()).isEqualTo("unexpected `d`");
    assertThat(new SourceText(text).at(problem.span().orElseThrow())).isEqualTo("d");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "int x = ;",
        "int x void y;",
        "void bad( { }",
        "void bad() { ) }",
        "void bad() { else x(); case 3: }",
        "void bad() { String s = 'abc'; }",
        "int # y;",
        "@interface void bad();",
        "goto x;",
        "void bad() { x(1 }",
        "void bad() { for (;;; }",
        "Object x = new Object() { void bad() { ( } };",
        "enum Bad { A(, B }",
        "class Bad extends { }",
        "abstract void bad() throws;",
        "<T void bad() { }",
        "int[} x;",
        "char c = '';",
        "String s = \"open;",
      })
  void aBrokenMemberCostsNoOther(String member) {
    FileFacts facts =
        broken(
            "import b.C;\nclass A {\n int first;\n void second() { s(); }\n "
                + member
                + "\n public int third;\n public void fourth() { f(); }\n}\nclass D {}\n");
    assertThat(facts.imports()).hasSize(1);
    assertThat(facts.types()).extracting(TypeFact::name).containsExactly("A", "D");
    TypeFact type = facts.types().get(0);
    assertThat(type.fields()).extracting(field -> field.name()).contains("first");
    assertThat(type.methods()).extracting(MethodFact::name).contains("second", "fourth");
    assertThat(shape(type)).contains("(Evaluate (Call s))", "(Evaluate (Call f))");
  }

  @Test
  void codeThatWasTakenOutIsUnparsedAndNotEmpty() {
    String text = "class A { void a() { ) } void b() { c(); } }";
    FileFacts facts = broken(text);
    assertThat(shape(facts.types().get(0).methods().get(0)))
        .isEqualTo("(MethodFact a (Primitive void) (Block [(Evaluate (Unparsed))]))");
  }

  @Test
  void aMissingBraceCostsNoMember() {
    FileFacts facts =
        broken(
            """
            class A {
              void a() {
                if (b) {
                  c();
              }

              @Override
              public void d() { e(); }

              private int f;
            }
            """);
    assertThat(shape(facts.types()))
        .contains("(If (Name b) (Block [(Evaluate (Call c))]))")
        .contains("(MethodFact d 1", "(FieldFact f 2");
  }

  @Test
  void aSurplusBraceCostsNoMember() {
    FileFacts facts =
        broken("class A {\n void a() { b(); } }\n void c() { d(); }\n int e;\n}\nclass F {}");
    assertThat(facts.types()).extracting(TypeFact::name).containsExactly("A", "F");
    assertThat(facts.types().get(0).methods()).hasSize(2);
    assertThat(facts.types().get(0).fields()).hasSize(1);
  }

  @Test
  void aFileThatEndsTooEarlyKeepsWhatIsThere() {
    assertThat(shape(broken("class A { int x; void a() { b();").types()))
        .contains("(FieldFact x (Primitive int))", "(Evaluate (Call b))");
    assertThat(shape(broken("class A { void a() { b(); /* open } void c() { }").types()))
        .contains("(Evaluate (Call b))");
  }

  @Test
  void aBrokenHeadingCostsNoMember() {
    TypeFact type = broken("class A extends { int x; void b() { } }").types().get(0);
    assertThat(type.name()).isEqualTo("A");
    assertThat(type.fields()).hasSize(1);
    assertThat(type.methods()).hasSize(1);
  }

  @Test
  void brokenImportsCostNoType() {
    FileFacts facts = broken("package a; import b.; import c.D; class E {}");
    assertThat(facts.packageName()).isEqualTo("a");
    assertThat(facts.imports()).hasSize(1);
    assertThat(facts.types()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "this is not java at all { } ( ;;",
        "{ \"json\": [1, 2, 3] }",
        "<xml/>",
        "}}}}",
        "((((",
        "\u0000\u0001\u0002\uFFFF",
        "\\u00zz class",
        "'",
        "\"\"\"",
        "/*",
        "class",
        "class A { \u0000 }",
      })
  void whatIsNotJavaIsOnlyAProblem(String text) {
    assertThat(Facts.file(text).problems())
        .extracting(Problem::kind)
        .containsOnly(Problem.Kind.SYNTAX);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\t ", "// only a comment", "/** Doc. */", ";;", "\u001A"})
  void emptyFilesAreNoProblem(String text) {
    assertThat(Facts.file(text).problems()).isEmpty();
    assertThat(Facts.file(text).types()).isEmpty();
  }

  @Test
  void anyPrefixOfAFileIsRead() {
    String text = EveryKind.text();
    for (int end = 0; end < text.length(); end += 97) {
      assertThat(Facts.file(text.substring(0, end)).problems())
          .as("up to %d", end)
          .noneMatch(problem -> problem.kind() == Problem.Kind.INTERNAL);
    }
  }

  @Test
  void aFileWithAnyLineLostIsRead() {
    List<String> lines = EveryKind.text().lines().toList();
    for (int lost = 0; lost < lines.size(); lost++) {
      List<String> rest = new ArrayList<>(lines);
      rest.remove(lost);
      FileFacts facts = Facts.file(String.join("\n", rest));
      assertThat(facts.problems()).noneMatch(problem -> problem.kind() == Problem.Kind.INTERNAL);
      assertThat(FactWalk.all(facts.types()))
          .as("without line %d", lost + 1)
          .filteredOn(TypeFact.class::isInstance)
          .hasSizeGreaterThan(5);
    }
  }

  private static FileFacts broken(String text) {
    FileFacts facts = Facts.file(text);
    assertThat(facts.problems()).isNotEmpty();
    assertThat(facts.problems()).extracting(Problem::kind).containsOnly(Problem.Kind.SYNTAX);
    return facts;
  }
}
