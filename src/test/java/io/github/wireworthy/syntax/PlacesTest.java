package io.github.wireworthy.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.facts.FieldFact;
import io.github.wireworthy.facts.MethodFact;
import io.github.wireworthy.facts.TypeFact;
import io.github.wireworthy.source.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines and columns begin at 1, columns count UTF-16 units, ends are exclusive. */
class PlacesTest {

  @Test
  void spansEndBehindTheLastCharacter() {
    TypeFact type = Facts.type("class A {\n  int b = 12;\n}");
    assertThat(type.span()).isEqualTo(new Span(1, 1, 3, 2));
    assertThat(type.nameSpan()).isEqualTo(new Span(1, 7, 1, 8));
    assertThat(initializer(type).span()).isEqualTo(new Span(2, 11, 2, 13));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void allLineEndsEndLines(String end) {
    TypeFact type = Facts.type("class A {" + end + end + "  int b = 1;" + end + "}");
    assertThat(type.fields().get(0).nameSpan()).isEqualTo(new Span(3, 7, 3, 8));
    assertThat(type.span().endLine()).isEqualTo(4);
  }

  @Test
  void tabsAreOneColumn() {
    assertThat(Facts.type("class A {\n\t\tint b;\n}").fields().get(0).nameSpan())
        .isEqualTo(new Span(2, 7, 2, 8));
  }

  @Test
  void surrogatesAreTwoColumns() {
    TypeFact type = Facts.type("class A { /* \uD834\uDD1E */ int \uD835\uDC9C = 1; }");
    assertThat(type.fields().get(0).nameSpan()).isEqualTo(new Span(1, 24, 1, 26));
  }

  @Test
  void unicodeEscapesLeadBackToTheirPlaces() {
    String text =
        "class A {\n  int \\u0061\\u0062c = d(\"\\u0022);\n  \\u0069nt e;\\u000a int f;\n}";
    SourceText source = new SourceText(text);
    TypeFact type = Facts.type(text);
    assertThat(type.fields()).extracting(FieldFact::name).containsExactly("abc", "e", "f");
    assertThat(source.at(type.fields().get(0).nameSpan())).isEqualTo("\\u0061\\u0062c");
    assertThat(source.at(initializer(type).span())).isEqualTo("d(\"\\u0022)");
    assertThat(source.at(type.fields().get(1).declarationSpan())).isEqualTo("\\u0069nt e;");
    assertThat(source.at(type.fields().get(2).nameSpan())).isEqualTo("f");
    assertThat(type.fields().get(2).nameSpan().line()).isEqualTo(3);
    assertThat(type.span()).isEqualTo(new Span(1, 1, 4, 2));
  }

  @Test
  void bracketsBehindANameDoNotBelongToIt() {
    String text = "class A { int b[] = null; int c()[] { return b; } void d(int e[]) {} }";
    SourceText source = new SourceText(text);
    TypeFact type = Facts.type(text);
    assertThat(source.at(type.fields().get(0).nameSpan())).isEqualTo("b");
    MethodFact last = type.methods().get(1);
    assertThat(source.at(last.parameters().get(0).span())).isEqualTo("e");
  }

  @Test
  void swappedCastsHaveTheirOwnPlaces() {
    String text = "class A { Object b = (C) this::d; }";
    SourceText source = new SourceText(text);
    Expression.Cast cast = (Expression.Cast) initializer(Facts.type(text));
    assertThat(source.at(cast.span())).isEqualTo("(C) this::d");
    assertThat(source.at(cast.operand().span())).isEqualTo("this::d");
  }

  @Test
  void constructorsHaveTheNameOfTheTypeAsTheirPlace() {
    String text = "class A { @B public <T> A(int c) {} }";
    MethodFact constructor = Facts.type(text).methods().get(0);
    assertThat(new SourceText(text).at(constructor.nameSpan())).isEqualTo("A");
    assertThat(new SourceText(text).at(constructor.span())).startsWith("@B").endsWith("{}");
  }

  @Test
  void linesAreCounted() {
    assertThat(Facts.file("").lines()).isZero();
    assertThat(Facts.file("class A {}").lines()).isEqualTo(1);
    assertThat(Facts.file("class A {}\n").lines()).isEqualTo(1);
    assertThat(Facts.file("class A {\r\n}\r\n\r\n").lines()).isEqualTo(3);
  }

  private static Expression initializer(TypeFact type) {
    return type.fields().get(0).initializer().orElseThrow();
  }
}
