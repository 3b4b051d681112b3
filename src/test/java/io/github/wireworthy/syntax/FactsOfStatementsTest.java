package io.github.wireworthy.syntax;

import static io.github.wireworthy.syntax.Facts.body;
import static io.github.wireworthy.syntax.Facts.shape;
import static io.github.wireworthy.syntax.Facts.statement;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FactsOfStatementsTest {

  @Test
  void localsTellDimensionsBehindTheName() {
    assertStatement(
        "final int a = 1, b[] = {a};",
        "(Locals [(Variable a LOCAL (Primitive int) isFinal (Literal INT 1)) (Variable b LOCAL"
            + " (Array (Primitive int)) isFinal (ArrayInitializer [(Name a)]))])");
  }

  @Test
  void varIsInferredAndOnlyVar() {
    assertStatement("var a = b;", "(Locals [(Variable a LOCAL (Inferred) (Name b))])");
    assertStatement("c.var a = b;", "(Locals [(Variable a LOCAL (Named (Named c) var) (Name b))])");
  }

  @Test
  void loopsHaveTheirParts() {
    assertStatement(
        "for (int i = 0; i < n; i++, j--) m();",
        "(Loop [(Locals [(Variable i LOCAL (Primitive int) (Literal INT 0))])] (Binary < (Name i)"
            + " (Name n)) [(Unary ++ postfix (Name i)) (Unary -- postfix (Name j))] (Evaluate (Call"
            + " m)))");
    assertStatement(
        "for (i = 0, j = 1; ; ) ;",
        "(Loop [(Evaluate (Assign (Name i) = (Literal INT 0)))"
            + " (Evaluate (Assign (Name j) = (Literal INT 1)))] (Empty))");
    assertStatement("while (a) { }", "(Loop (Name a) (Block))");
    assertStatement("do m(); while (a);", "(Loop testsLast (Name a) (Evaluate (Call m)))");
    assertStatement(
        "for (final var a : b) { }",
        "(ForEach (Variable a FOR_EACH (Inferred) isFinal) (Name b) (Block))");
  }

  @Test
  void triesHaveResourcesCatchesAndFinally() {
    assertStatement(
        "try (A a = b(); c; this.d) { } catch (E | F e) { } finally { m(); }",
        "(Try [(Locals [(Variable a RESOURCE (Named A) (Call b))]) (Evaluate (Name c))"
            + " (Evaluate (Select (This) d))] (Block)"
            + " [(Catch (Variable e CATCH (Union [(Named E) (Named F)])) (Block))]"
            + " (Block [(Evaluate (Call m))]))");
  }

  @Test
  void jumpsMayHaveLabels() {
    assertThat(shape(body("a: while (b) { continue a; } break; return; return c; throw d;")))
        .isEqualTo(
            "[(Labeled a (Loop (Name b) (Block [(Jump a)]))) (Jump isBreak) (Return)"
                + " (Return (Name c)) (Throw (Name d))]");
  }

  @Test
  void otherStatementsHaveTheirParts() {
    assertStatement(
        "if (a) b(); else if (c) { }", "(If (Name a) (Evaluate (Call b)) (If (Name c) (Block)))");
    assertStatement("synchronized (a) { }", "(Synchronized (Name a) (Block))");
    assertStatement("assert a : b;", "(Assert (Name a) (Name b))");
    assertStatement(";", "(Empty)");
  }

  @Test
  void switchStatementsEvaluateBehindTheArrow() {
    assertStatement(
        "switch (a) { case B: m(); break; case C -> n(); default -> { } }",
        "(SwitchStatement (Switch (Name a) [(SwitchCase [(Name B)] [(Evaluate (Call m)) (Jump"
            + " isBreak)]) (SwitchCase [(Name C)] isArrow [(Evaluate (Call n))]) (SwitchCase"
            + " isDefault isArrow [(Block)])]))");
  }

  @Test
  void casesHavePatternsAndGuards() {
    assertStatement(
        "switch (a) { case null, default -> m(); case B b when b.c() > 1 -> m(); case D _, E _ ->"
            + " m(); }",
        "(SwitchStatement (Switch (Name a) [(SwitchCase [(Literal NULL null)] isDefault isArrow"
            + " [(Evaluate (Call m))])"
            + " (SwitchCase [(Binding (Variable b PATTERN (Named B)))]"
            + " (Binary > (Call (Name b) c) (Literal INT 1)) isArrow [(Evaluate (Call m))])"
            + " (SwitchCase [(Binding (Variable _ PATTERN (Named D)))"
            + " (Binding (Variable _ PATTERN (Named E)))] isArrow [(Evaluate (Call m))])]))");
  }

  @Test
  void localTypesOfAllKindsAreStatements() {
    assertThat(
            shape(
                body(
                    "final class A {} interface B {} record C(int x) {} abstract class E {} enum D"
                        + " implements B { X, Y { void m() { enum F { Z } } }; int n; } m();")))
        .isEqualTo(
            "[(LocalType (TypeFact CLASS A 16)) (LocalType (TypeFact INTERFACE B))"
                + " (LocalType (TypeFact RECORD C [(Variable x PARAMETER (Primitive int))]))"
                + " (LocalType (TypeFact CLASS E 1024))"
                + " (LocalType (TypeFact ENUM D [(Named B)] [(EnumConstantFact X)"
                + " (EnumConstantFact Y (TypeFact ANONYMOUS [(MethodFact m (Primitive void)"
                + " (Block [(LocalType (TypeFact ENUM F [(EnumConstantFact Z)]))]))]))]"
                + " [(FieldFact n (Primitive int))])) (Evaluate (Call m))]");
  }

  @Test
  void localEnumsKeepTheirModifiersAndPlaces() {
    String text = "class A {\n  void m() {\n    @B(\"c\") final enum D { E }\n    n();\n  }\n}";
    SourceText source = new SourceText(text);
    var statements = Facts.type(text).methods().get(0).body().orElseThrow().statements();
    assertThat(source.at(statements.get(0).span())).isEqualTo("@B(\"c\") final enum D { E }");
    assertThat(shape(statements))
        .isEqualTo(
            "[(LocalType (TypeFact ENUM D 16 [(AnnotationFact B [c])] [(EnumConstantFact E)]))"
                + " (Evaluate (Call n))]");
  }

  private static void assertStatement(String text, String shape) {
    assertThat(shape(statement(text))).isEqualTo(shape);
  }
}
