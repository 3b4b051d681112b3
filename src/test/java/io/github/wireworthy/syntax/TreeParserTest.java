package io.github.wireworthy.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.javaparser.ParseResult;
import com.github.javaparser.ParseStart;
import com.github.javaparser.ast.CompilationUnit;
import org.junit.jupiter.api.Test;

/** Holds what is assumed of the parser, of which newer versions may differ. */
class TreeParserTest {

  @Test
  void nothingIsValidatedOrAttributed() {
    ParseResult<CompilationUnit> result =
        parse("/** Doc. */ class A { int _ = 1; void m() { int _; } }");
    assertThat(result.getProblems()).isEmpty();
    assertThat(result.getResult().orElseThrow().getType(0).getComment()).isEmpty();
  }

  @Test
  void nodesHavePlaces() {
    CompilationUnit unit = parse("class A {\n int b;\n}").getResult().orElseThrow();
    assertThat(unit.getType(0).getMember(0).getRange().orElseThrow().begin.line).isEqualTo(2);
  }

  @Test
  void theNewestSyntaxIsKnown() {
    assertThat(parse("void main() { if (a instanceof B(_, var c)) { } }").getProblems()).isEmpty();
    assertThat(parse("import module java.base; class A { A() { m(); super(); } }").getProblems())
        .isEmpty();
  }

  @Test
  void aParserThatOverflowedGoesOn() {
    TreeParser parser = new TreeParser();
    String deep = "class A { int x = " + "(".repeat(200_000) + "1" + ")".repeat(200_000) + "; }";
    assertThat(ParsedText.of(new PatchedText(deep), parser).tree()).isEmpty();
    assertThat(ParsedText.of(new PatchedText("class B {}"), parser).errors()).isEmpty();
  }

  @Test
  void localEnumsStillNeedToBeSetApart() {
    assertThat(parse("class A { void m() { enum B { C } } }").getProblems())
        .as("if the parser knows local enums now, PatchedText.Apart is needed for deep code only")
        .isNotEmpty();
  }

  private static ParseResult<CompilationUnit> parse(String text) {
    return new TreeParser().parse(ParseStart.COMPILATION_UNIT, text);
  }
}
