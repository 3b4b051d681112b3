package io.github.wireworthy.syntax;

import static io.github.wireworthy.syntax.Facts.shape;
import static io.github.wireworthy.syntax.Facts.type;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.wireworthy.facts.FieldFact;
import io.github.wireworthy.facts.FileFacts;
import io.github.wireworthy.facts.MethodFact;
import io.github.wireworthy.facts.Modifiers;
import io.github.wireworthy.facts.TypeFact;
import io.github.wireworthy.source.Span;
import org.junit.jupiter.api.Test;

class FactsOfDeclarationsTest {

  @Test
  void packageAndImportsAreRead() {
    FileFacts facts =
        Facts.file(
            "@X package a.b; import c.D; import c.d.*; import static c.D.e; import static c.D.*;"
                + " import module java.base; import module.x.Y;");
    assertThat(facts.packageName()).isEqualTo("a.b");
    assertThat(shape(facts.imports()))
        .isEqualTo(
            "[(ImportFact c.D) (ImportFact c.d isOnDemand) (ImportFact c.D.e isStatic)"
                + " (ImportFact c.D isStatic isOnDemand) (ImportFact java.base isModule)"
                + " (ImportFact module.x.Y)]");
  }

  @Test
  void typesAreSeenThatAreNamedWithTheirPackages() {
    FileFacts facts =
        Facts.file(
            "@a.b.Mark class A<T extends c.d.Bound> { e.f.G<h.i.J>[] field = k.l.M.make();"
                + " Object o = n.o.P.Inner::new; Class<?> c = q.r.S.T.class;"
                + " void m(Map.Entry<String, A.B> entry) { this.x.Y.z(); make().a.B.c(); x.y.z(); } }");
    assertThat(facts.qualifiedNames())
        .containsExactly("a.b.Mark", "c.d.Bound", "e.f.G", "h.i.J", "k.l.M", "n.o.P", "q.r.S");
  }

  @Test
  void modulesAndPackageFilesHaveNoTypes() {
    FileFacts module = Facts.file("open module a.b { requires transitive c; exports d to e; }");
    assertThat(module.types()).isEmpty();
    assertThat(module.problems()).isEmpty();
    assertThat(Facts.file("/** Doc. */ package a;").problems()).isEmpty();
  }

  @Test
  void classesHaveAllTheirParts() {
    assertType(
        "class A<T extends B & C<? super T>> extends D.E<T> implements F, G<T> {}",
        "(TypeFact CLASS A [(TypeParameterFact T [(Named B) (Named C [(Wildcard (Named T))])])]"
            + " (Named (Named D) E [(Named T)]) [(Named F) (Named G [(Named T)])])");
  }

  @Test
  void interfacesExtendInterfaces() {
    assertType("interface A extends B, C {}", "(TypeFact INTERFACE A [(Named B) (Named C)])");
    TypeFact type = type("sealed interface A permits B, C {}");
    assertThat(type.modifiers()).isEqualTo(Modifiers.SEALED);
    assertThat(shape(type.permits())).isEqualTo("[(Named B) (Named C)]");
  }

  @Test
  void modifiersAreThoseThatAreWritten() {
    TypeFact type =
        type(
            "interface A { int f = 1; default void m() {} void n(int... x);"
                + " private static final synchronized strictfp native void o(); }");
    assertThat(type.modifiers()).isZero();
    assertThat(type.fields()).extracting(FieldFact::modifiers).containsExactly(0);
    assertThat(type.methods())
        .extracting(MethodFact::modifiers)
        .containsExactly(
            Modifiers.DEFAULT,
            Modifiers.VARARGS,
            Modifiers.PRIVATE
                | Modifiers.STATIC
                | Modifiers.FINAL
                | Modifiers.SYNCHRONIZED
                | Modifiers.STRICT
                | Modifiers.NATIVE);
    assertThat(type("non-sealed class A {}").modifiers()).isEqualTo(Modifiers.NON_SEALED);
    assertThat(type("class A { transient volatile int x; }").fields().get(0).modifiers())
        .isEqualTo(Modifiers.TRANSIENT | Modifiers.VOLATILE);
  }

  @Test
  void recordsHaveComponentsAndCompactConstructors() {
    TypeFact type =
        type("record A<T>(int x, @B T... y) implements C { A { } A(int z) { this(z); } }");
    assertThat(shape(type.components()))
        .isEqualTo(
            "[(Variable x PARAMETER (Primitive int))"
                + " (Variable y PARAMETER (Array (Named T)) isVarargs [(AnnotationFact B)])]");
    MethodFact compact = type.methods().get(0);
    assertThat(compact.isCompact()).isTrue();
    assertThat(compact.isConstructor()).isTrue();
    assertThat(compact.parameters()).isEqualTo(type.components());
    assertThat(type.methods().get(1).isCompact()).isFalse();
  }

  @Test
  void enumsHaveConstantsWithAndWithoutBodies() {
    TypeFact type =
        type("enum A implements B { C, @D E(1) { void m() {} }, F {}, ; int g; A(int... x) {} }");
    assertThat(shape(type.constants()))
        .isEqualTo(
            "[(EnumConstantFact C) (EnumConstantFact E [(Literal INT 1)]"
                + " (TypeFact ANONYMOUS [(MethodFact m (Primitive void) (Block))]))"
                + " (EnumConstantFact F (TypeFact ANONYMOUS))]");
    assertThat(type.fields()).hasSize(1);
    assertThat(shape(type.interfaces())).isEqualTo("[(Named B)]");
  }

  @Test
  void annotationElementsAreMethods() {
    assertType(
        "@interface A { int value() default 1; String[] names() default {\"a\"}; int K = 3; }",
        "(TypeFact ANNOTATION A [(FieldFact K (Primitive int) (Literal INT 3))]"
            + " [(MethodFact value (Primitive int)) (MethodFact names (Array (Named String)))])");
  }

  @Test
  void eachDeclaratorIsAFieldAndKnowsTheWholeDeclaration() {
    String text = "class A {\n  @B private int a = 1, b[] = {2};\n}";
    SourceText source = new SourceText(text);
    TypeFact type = type(text);
    FieldFact last = type.fields().get(1);
    assertThat(shape(last.type())).isEqualTo("(Array (Primitive int))");
    assertThat(source.at(last.span())).isEqualTo("b[] = {2}");
    assertThat(source.at(last.nameSpan())).isEqualTo("b");
    assertThat(source.at(last.declarationSpan())).isEqualTo("@B private int a = 1, b[] = {2};");
  }

  @Test
  void methodsHaveAllTheirParts() {
    assertThat(
            shape(
                type("abstract class A { <T> T[] m(A this, final B b)[] throws C, D; }").methods()))
        .isEqualTo(
            "[(MethodFact m [(TypeParameterFact T)] (Array (Array (Named T)))"
                + " [(Variable b PARAMETER (Named B) isFinal)] [(Named C) (Named D)])]");
  }

  @Test
  void constructorsCallConstructors() {
    assertThat(
            shape(type("class A { A() { <T>this(1); } A(B b) { b.<T>super(2); m(); } }").methods()))
        .isEqualTo(
            "[(MethodFact <init> (Primitive void) (Block [(ConstructorCall [(Named T)]"
                + " [(Literal INT 1)])])) (MethodFact <init> (Primitive void)"
                + " [(Variable b PARAMETER (Named B))] (Block [(ConstructorCall isSuper (Name b)"
                + " [(Named T)] [(Literal INT 2)]) (Evaluate (Call m))]))]");
  }

  @Test
  void initialisersAreStaticOrNot() {
    assertType(
        "class A { static { m(); } { n(); } }",
        "(TypeFact CLASS A [(InitializerFact isStatic (Block [(Evaluate (Call m))]))"
            + " (InitializerFact (Block [(Evaluate (Call n))]))])");
  }

  @Test
  void annotationsKeepTheirStrings() {
    assertThat(
            shape(
                type("@SuppressWarnings({\"a\", \"b\" + \"c\"}) @x.Y(z = \"\"\"\n"
                        + "  d\"\"\", e = 1, f = @G(\"h\")) class A {}")
                    .annotations()))
        .isEqualTo("[(AnnotationFact SuppressWarnings [a b c]) (AnnotationFact x.Y [d])]");
  }

  @Test
  void anonymousClassesAreNamedByTheirCreation() {
    String text = "class A { Object b = outer.new <T> C.D<E>(1) { int x; }; }";
    SourceText source = new SourceText(text);
    TypeFact anonymous =
        FactWalk.all(type(text)).stream()
            .filter(TypeFact.class::isInstance)
            .map(TypeFact.class::cast)
            .filter(type -> type.kind() == TypeFact.Kind.ANONYMOUS)
            .findFirst()
            .orElseThrow();
    assertThat(anonymous.name()).isEmpty();
    assertThat(source.at(anonymous.nameSpan())).isEqualTo("new <T> C.D<E>");
    assertThat(source.at(anonymous.span())).isEqualTo("outer.new <T> C.D<E>(1) { int x; }");
  }

  @Test
  void compactSourceFilesDeclareAClassNamedByTheFile() {
    TypeFact type = type("void main() { } int x = 1; class B {}");
    assertThat(type.name()).isEqualTo("Sample");
    assertThat(type.nameSpan()).isEqualTo(Span.NONE);
    assertThat(type.methods()).hasSize(1);
    assertThat(type.fields()).hasSize(1);
    assertThat(type.members()).extracting(TypeFact::name).containsExactly("B");
  }

  private static void assertType(String text, String shape) {
    assertThat(shape(type(text))).isEqualTo(shape);
  }
}
