package io.github.wireworthy.capture;

import static io.github.wireworthy.capture.CapturesOf.type;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What anonymous, local and member classes carry: the fields that javac 17 adds to them. */
final class ClassCapturesTest {

  private static final String OUTER = "this A by INNER_CLASS";

  @Test
  void innerClassesCarryTheirOuterUsedOrNot() {
    assertThat(type("A$1", "Object m() { return new Object() {}; }")).containsExactly(OUTER);
    assertThat(type("A$I", "class I {}")).containsExactly(OUTER);
    assertThat(type("A$1L", "void m() { class L {} }")).containsExactly(OUTER);
    assertThat(type("A$1", "Object o = new Object() {};")).containsExactly(OUTER);
    assertThat(type("A$1", "{ t(new Object() {}.hashCode()); }")).containsExactly(OUTER);
  }

  @Test
  void staticContextsHaveNone() {
    assertThat(type("A$1", "static Object m() { return new Object() {}; }")).isEmpty();
    assertThat(type("A$1", "static Object o = new Object() {};")).isEmpty();
    assertThat(type("A$1", "static { t(new Object() {}.hashCode()); }")).isEmpty();
    assertThat(type("A$N", "static class N {}")).isEmpty();
    assertThat(type("A$1L", "static void m() { class L {} }")).isEmpty();
  }

  @Test
  void argumentsOfConstructorCallsAreStaticContexts() {
    assertThat(type("A$1", "A(Object o) {} A() { this(new Object() {}); }")).isEmpty();
    assertThat(type("A$1", "A(Object o) {} A() { this(1); t(new Object() {}.hashCode()); }"))
        .containsExactly(OUTER);
  }

  @Test
  void whatInterfacesAndRecordsHoldIsStatic() {
    assertThat(type("A$J$C", "interface J { class C {} }")).isEmpty();
    assertThat(type("A$1R", "void m() { record R() {} }")).isEmpty();
    assertThat(type("A$1E", "void m() { enum E { X } }")).isEmpty();
    assertThat(type("A$1J", "void m() { interface J {} }")).isEmpty();
    assertThat(type("A$J$1", "interface J { Object O = new Object() {}; }")).isEmpty();
  }

  @Test
  void defaultMethodsHaveAThis() {
    assertThat(type("A$J$1", "interface J { default Object m() { return new Object() {}; } }"))
        .containsExactly("this A$J by INNER_CLASS");
  }

  @Test
  void bodiesOfEnumConstantsHaveNone() {
    assertThat(type("A$E$1", "enum E { X { } }")).isEmpty();
  }

  @Test
  void usedVariablesAreCarriedAndOthersAreNot() {
    assertThat(type("A$1", "static Object m(int p, int q) { return new Object() { int r = p; }; }"))
        .containsExactly("p");
    assertThat(
            type(
                "A$1",
                "static Object m() { final int k = 5; return new Object() { int r = k; }; }"))
        .isEmpty();
  }

  @Test
  void variablesOfNestedClosuresAndClassesCount() {
    assertThat(type("A$1", "static Object m(int p) { return new Object() { F g = x -> p; }; }"))
        .containsExactly("p");
    assertThat(
            type(
                "A$1",
                "static Object m(int p) { return new Object() { Object o = new Object() { int q = p; }; }; }"))
        .containsExactly("p");
    assertThat(type("A$1L", "static void m(int p) { class L { class M { int q = p; } } }"))
        .containsExactly("p");
  }

  @Test
  void localClassCarriesForTheLocalClassesThatItCreatesOrExtends() {
    String b = "static void m(int p) { class B { int q = p; } ";
    assertThat(type("A$1C", b + "class C { Object o = new B(); } }")).containsExactly("p");
    assertThat(type("A$1C", b + "class C { F o = x -> new B(); } }")).containsExactly("p");
    assertThat(type("A$1C", b + "class C { java.util.function.Supplier<B> o = B::new; } }"))
        .containsExactly("p");
    assertThat(type("A$1C", b + "class C extends B {} }")).containsExactly("p");
    assertThat(type("A$1C", b + "class C {} }")).isEmpty();
  }

  @Test
  void localClassThatCreatesItselfEnds() {
    assertThat(type("A$1L", "static void m(int p) { class L { L next() { return new L(); } } }"))
        .isEmpty();
  }

  @Test
  void ownVariablesAreNotCarried() {
    assertThat(
            type(
                "A$1", "static Object m() { return new Object() { int n(int p) { return p; } }; }"))
        .isEmpty();
  }

  @Test
  void innerSubclassOfAnInnerClassHasAnOuterOfItsOwn() {
    assertThat(type("A$S", "class I {} class S extends I {}")).containsExactly(OUTER);
    assertThat(type("A$I", "class I {} class S extends I {}")).containsExactly(OUTER);
  }
}
