package io.github.wireworthy.syntax;

import static io.github.wireworthy.syntax.Facts.expression;
import static io.github.wireworthy.syntax.Facts.shape;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FactsOfExpressionsTest {

  @Test
  void parenthesesAreDropped() {
    assertExpression("((a)) + (((1)))", "(Binary + (Name a) (Literal INT 1))");
  }

  @Test
  void operatorsBindAsInJava() {
    assertExpression(
        "a + b * c - -d",
        "(Binary - (Binary + (Name a) (Binary * (Name b) (Name c))) (Unary - (Name d)))");
    assertExpression("i++ + ++j", "(Binary + (Unary ++ postfix (Name i)) (Unary ++ (Name j)))");
    assertExpression("a ? b : c", "(Conditional (Name a) (Name b) (Name c))");
    assertExpression("a = b >>>= 2", "(Assign (Name a) = (Assign (Name b) >>>= (Literal INT 2)))");
  }

  @Test
  void literalsKeepTheirKindAndText() {
    assertExpression("0b1_0", "(Literal INT 0b1_0)");
    assertExpression("0xFFL", "(Literal LONG 0xFFL)");
    assertExpression("1e3F", "(Literal FLOAT 1e3F)");
    assertExpression("0x1.8p1", "(Literal DOUBLE 0x1.8p1)");
    assertExpression("true", "(Literal BOOLEAN true)");
    assertExpression("null", "(Literal NULL null)");
  }

  @Test
  void charactersAndStringsAreDecoded() {
    assertExpression("'\\''", "(Literal CHAR ')");
    assertExpression("\"a\\tb\\\"\\101\\\\\"", "(Literal STRING a\tb\"A\\)");
    assertExpression("\"\"", "(Literal STRING)");
    assertExpression("\"\uD834\uDD1E\"", "(Literal STRING \uD834\uDD1E)");
  }

  @Test
  void unicodeEscapesAreDecodedBeforeAnythingElse() {
    assertExpression("\"\\u0041\\\\u0042\"", "(Literal STRING A\\u0042)");
    assertExpression("\\u0061b", "(Name ab)");
    assertExpression("\"\\u005cn\"", "(Literal STRING \n)");
    assertExpression("\\uuu0022x\\u0022", "(Literal STRING x)");
  }

  @Test
  void textBlocksLoseTheirIndentation() {
    assertExpression(
        "\"\"\"\n      hello \\\n      world\n        \"quotes\" \\t\n      \"\"\"",
        "(Literal STRING hello world\n  \"quotes\" \t\n)");
    assertExpression("\"\"\"  \r\n  a\r\n  b\"\"\"", "(Literal STRING a\nb)");
  }

  @Test
  void qualifiedNamesAreSelects() {
    assertExpression("a.b.c", "(Select (Select (Name a) b) c)");
    assertExpression("this.a", "(Select (This) a)");
    assertExpression("Outer.this.a", "(Select (This (Named Outer)) a)");
    assertExpression("super.a", "(Select (Super) a)");
    assertExpression("a.Outer.super.m()", "(Call (Super (Named (Named a) Outer)) m)");
  }

  @Test
  void callsHaveScopeTypeArgumentsAndArguments() {
    assertExpression("m()", "(Call m)");
    assertExpression(
        "a.<String>m(1, b)", "(Call (Name a) [(Named String)] m [(Literal INT 1) (Name b)])");
  }

  @Test
  void creationsTellDiamondOuterAndBody() {
    assertExpression("new A<B>(1)", "(New (Named A [(Named B)]) [(Literal INT 1)])");
    assertExpression("new A<>()", "(New (Named A) diamond)");
    assertExpression("outer.new Inner()", "(New (Name outer) (Named Inner))");
    assertExpression(
        "new a.B() { int x; { } void m() { } }",
        "(New (Named (Named a) B) (TypeFact ANONYMOUS [(FieldFact x (Primitive int))]"
            + " [(MethodFact m (Primitive void) (Block))] [(InitializerFact (Block))]))");
  }

  @Test
  void arraysTellTheWholeType() {
    assertExpression(
        "new int[2][n][]",
        "(NewArray (Array (Array (Array (Primitive int)))) [(Literal INT 2) (Name n)])");
    assertExpression(
        "new A[] {b, {}}",
        "(NewArray (Array (Named A)) (ArrayInitializer [(Name b) (ArrayInitializer)]))");
    assertExpression("a[i][0]", "(Index (Index (Name a) (Name i)) (Literal INT 0))");
  }

  @Test
  void lambdaParametersMayHaveNoType() {
    assertExpression(
        "x -> 1", "(Lambda [(Variable x LAMBDA_PARAMETER (Inferred))] (Evaluate (Literal INT 1)))");
    assertExpression(
        "(var x, var _) -> { }",
        "(Lambda [(Variable x LAMBDA_PARAMETER (Inferred))"
            + " (Variable _ LAMBDA_PARAMETER (Inferred))] (Block))");
    assertExpression(
        "(final int x, A... y) -> y",
        "(Lambda [(Variable x LAMBDA_PARAMETER (Primitive int) isFinal)"
            + " (Variable y LAMBDA_PARAMETER (Array (Named A)) isVarargs)] (Evaluate (Name y)))");
  }

  @Test
  void scopesOfMethodReferencesAreTypesOnlyIfTheyCanBeNothingElse() {
    assertExpression("a::m", "(MethodReference (Name a) m)");
    assertExpression("a.B::m", "(MethodReference (Select (Name a) B) m)");
    assertExpression("A::new", "(MethodReference (Name A) new)");
    assertExpression("List<A>::new", "(MethodReference (TypeName (Named List [(Named A)])) new)");
    assertExpression("int[]::new", "(MethodReference (TypeName (Array (Primitive int))) new)");
    assertExpression(
        "A.B<C>.D::m", "(MethodReference (TypeName (Named (Named (Named A) B [(Named C)]) D)) m)");
    assertExpression("a.b()::<T>m", "(MethodReference (Call (Name a) b) [(Named T)] m)");
    assertExpression("super::m", "(MethodReference (Super) m)");
    assertExpression("A.super::m", "(MethodReference (Super (Named A)) m)");
  }

  @Test
  void castsOfMethodReferencesAreNotTheirScopes() {
    assertExpression("(A) this::m", "(Cast (Named A) (MethodReference (This) m))");
    assertExpression(
        "(A & B) c.d()::m",
        "(Cast (Intersection [(Named A) (Named B)]) (MethodReference (Call (Name c) d) m))");
    assertExpression(
        "(A) (B) c[0]::m",
        "(Cast (Named A) (Cast (Named B) (MethodReference (Index (Name c) (Literal INT 0)) m)))");
    assertExpression("((A) this)::m", "(MethodReference (Cast (Named A) (This)) m)");
  }

  @Test
  void castsTakeWholeLambdas() {
    assertExpression(
        "(A & B & C) () -> 1",
        "(Cast (Intersection [(Named A) (Named B) (Named C)]) (Lambda (Evaluate (Literal INT"
            + " 1))))");
  }

  @Test
  void typeTestsHaveEitherTypeOrPattern() {
    assertExpression("a instanceof B[]", "(InstanceOf (Name a) (Array (Named B)))");
    assertExpression(
        "a instanceof final B b",
        "(InstanceOf (Name a) (Binding (Variable b PATTERN (Named B) isFinal)))");
    assertExpression(
        "a instanceof P(Q(var x), int _, _)",
        "(InstanceOf (Name a) (Deconstruction (Named P) [(Deconstruction (Named Q)"
            + " [(Binding (Variable x PATTERN (Inferred)))])"
            + " (Binding (Variable _ PATTERN (Primitive int))) (Any)]))");
  }

  @Test
  void classLiteralsHaveTypes() {
    assertExpression("a.B.class", "(ClassLiteral (Named (Named a) B))");
    assertExpression("int[].class", "(ClassLiteral (Array (Primitive int)))");
    assertExpression("void.class", "(ClassLiteral (Primitive void))");
  }

  @Test
  void typesKeepWildcardsAndDropAnnotations() {
    assertExpression(
        "new A<@B ?, ? extends C, ? super int[]>()",
        "(New (Named A [(Wildcard) (Wildcard (Named C)) (Wildcard (Array (Primitive int)))]))");
  }

  @Test
  void switchExpressionsYieldBehindTheArrow() {
    assertExpression(
        "switch (a) { case 1, B -> 2; case C.D -> { yield 3; } default -> throw e; }",
        "(Switch (Name a) [(SwitchCase [(Literal INT 1) (Name B)] isArrow [(Yield (Literal INT"
            + " 2))]) (SwitchCase [(Select (Name C) D)] isArrow [(Block [(Yield (Literal INT"
            + " 3))])]) (SwitchCase isDefault isArrow [(Throw (Name e))])])");
  }

  private static void assertExpression(String text, String shape) {
    assertThat(shape(expression(text))).isEqualTo(shape);
  }
}
