package io.github.wireworthy.capture;

import static io.github.wireworthy.capture.CapturesOf.closure;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * What lambdas and method references carry. Every row was read from the {@code SerializedLambda}
 * that javac 17 makes.
 */
final class LambdaCapturesTest {

  @Test
  void parametersAndStaticMembersAreNotCarried() {
    assertThat(closure("static int s; Object m() { return f((x) -> x + s + t()); }")).isEmpty();
    assertThat(closure("Object m() { return f(x -> A.class); }")).isEmpty();
    assertThat(closure("static final int K = 3; Object m() { return f(x -> K); }")).isEmpty();
  }

  @Test
  void instanceMembersNeedThis() {
    assertThat(closure("int i; Object m() { return f(x -> i); }")).containsExactly("this A by i");
    assertThat(closure("Object m() { return f(x -> this); }")).containsExactly("this A by THIS");
    assertThat(closure("Object m() { return f(x -> n()); } int n() { return 1; }"))
        .containsExactly("this A by n");
    assertThat(closure("Object m() { return f(x -> super.toString()); }"))
        .containsExactly("this A by toString");
    assertThat(closure("Object m() { return f(x -> getClass()); }"))
        .containsExactly("this A by getClass");
  }

  @Test
  void constantInstanceFieldNeedsThisAlthoughItIsInlined() {
    assertThat(closure("final int k = 10; Object m() { return f(x -> k); }"))
        .containsExactly("this A by k");
    assertThat(closure("final String k = \"\"; Object m() { return f(x -> this.k); }"))
        .containsExactly("this A by k");
  }

  @Test
  void creatingWhatNeedsAnOuterNeedsThis() {
    assertThat(closure("class I {} Object m() { return f(x -> new I()); }"))
        .containsExactly("this A by I");
    assertThat(closure("Object m() { return f(x -> new Object() {}); }"))
        .containsExactly("this A by DECLARES_CLASS");
    assertThat(closure("Object m() { return f(x -> { class L {} return 1; }); }"))
        .containsExactly("this A by L");
    assertThat(closure("class I {} Object m(A a) { return f(x -> a.new I()); }"))
        .containsExactly("a");
  }

  @Test
  void creatingWhatNeedsNoneDoesNot() {
    assertThat(closure("static class N {} Object m() { return f(x -> new N()); }")).isEmpty();
    assertThat(closure("Object m() { return f(x -> { record R() {} return new R(); }); }"))
        .isEmpty();
    assertThat(closure("static Object m() { return f(x -> new Object() {}); }")).isEmpty();
  }

  @Test
  void nestedLambdaCountsByWhatItUses() {
    assertThat(closure("Object m() { return f(x -> { F g = y -> 1; return g; }); }")).isEmpty();
    assertThat(closure("int i; Object m() { return f(x -> { F g = y -> i; return g; }); }"))
        .containsExactly("this A by i");
    assertThat(closure("Object m(int p) { return f(x -> { F g = y -> p + x; return g; }); }"))
        .containsExactly("p");
  }

  @Test
  void localsAreCarriedInTheOrderOfUseAfterThis() {
    assertThat(
            closure(
                "int i; Object m(int p) { int q = p; return f(x -> { int z = q; return p + i; }); }"))
        .containsExactly("this A by i", "q", "p");
  }

  @Test
  void constantLocalsAreInlined() {
    assertThat(closure("Object m() { final int k = 5 + 1; return f(x -> k); }")).isEmpty();
    assertThat(closure("Object m() { final String k = \"a\" + 1; return f(x -> k); }")).isEmpty();
    assertThat(closure("Object m() { final int k; k = 5; return f(x -> k); }"))
        .containsExactly("k");
    assertThat(closure("Object m() { int k = 5; return f(x -> k); }")).containsExactly("k");
    assertThat(closure("Object m() { final Integer k = 5; return f(x -> k); }"))
        .containsExactly("k");
  }

  @Test
  void variablesOfAllKindsAreCarried() {
    assertThat(closure("Object m(int[] a) { for (int e : a) { return f(x -> e); } return a; }"))
        .containsExactly("e");
    assertThat(
            closure(
                "Object m(Object o) { if (o instanceof String s) { return f(x -> s); } return o; }"))
        .containsExactly("s");
    assertThat(
            closure(
                "Object m() { try { n(); } catch (Error e) { return f(x -> e); } return 1; } void n() {}"))
        .containsExactly("e");
  }

  @Test
  void classInALambdaMakesItCarryWhatTheClassUses() {
    assertThat(closure("Object m(int p) { return f(x -> new Object() { int q = p + x; }); }"))
        .containsExactly("this A by DECLARES_CLASS", "p");
  }

  @Test
  void creatingALocalClassNeedsWhatThatCarries() {
    assertThat(closure("static Object m(int p) { class L { int q = p; } return f(x -> new L()); }"))
        .containsExactly("p");
    assertThat(closure("Object m(int p) { class L { int q = p; } return f(x -> new L()); }"))
        .containsExactly("this A by L", "p");
  }

  @Test
  void lambdaInAnAnonymousClassCarriesThatObject() {
    assertThat(closure("int i; Object m() { return new Object() { Object g = f(x -> i); }; }"))
        .containsExactly("this A$1 by i");
    assertThat(closure("Object m() { return new Object() { int o; Object g = f(x -> o); }; }"))
        .containsExactly("this A$1 by o");
    assertThat(closure("Object m() { return new Object() { Object g = f(x -> 1); }; }")).isEmpty();
    assertThat(closure("Object m(int p) { return new Object() { Object g = f(x -> p); }; }"))
        .containsExactly("p");
  }

  @Test
  void lambdaInAnArgumentOfSuperCarriesNoThis() {
    assertThat(
            closure(
                "static class B extends A { B(int p) { super(f(x -> p)); } } A(Object o) {} A() {}"))
        .containsExactly("p");
    assertThat(
            closure(
                "int i; class I { I(Object o) {} } class B extends I { B() { super(f(x -> i)); } }"))
        .containsExactly("this A by i");
  }

  @Test
  void methodReferencesCarryTheirReceiver() {
    assertThat(closure("Object m() { return f(this::n); } int n(int x) { return x; }"))
        .containsExactly("this A by n");
    assertThat(closure("Object m() { return f(super::equals); }"))
        .containsExactly("this A by equals");
    assertThat(closure("A a; Object m() { return f(a::n); } int n(int x) { return x; }"))
        .containsExactly("receiver");
    assertThat(closure("A a; Object m() { return f(this.a::n); } int n(int x) { return x; }"))
        .containsExactly("receiver");
    assertThat(closure("Object m() { return f(new A()::n); } int n(int x) { return x; }"))
        .containsExactly("receiver");
    assertThat(closure("Object m() { return f(System.out::append); }")).containsExactly("receiver");
  }

  @Test
  void methodReferencesToTypesCarryNothing() {
    assertThat(closure("Object m() { return f(A::t); }")).isEmpty();
    assertThat(closure("Object m() { return f(Object::toString); }")).isEmpty();
    assertThat(closure("static class N { N(int x) {} } Object m() { return f(N::new); }"))
        .isEmpty();
    assertThat(closure("Object m() { return f(int[]::new); }")).isEmpty();
  }

  @Test
  void constructorReferencesCarryWhatTheConstructorNeeds() {
    assertThat(closure("class I { I(int x) {} } Object m() { return f(I::new); }"))
        .containsExactly("this A by I");
    assertThat(
            closure("static Object m(int p) { class L { L(int x) { t(p); } } return f(L::new); }"))
        .containsExactly("p");
  }

  @Test
  void outerThisIsBoundItself() {
    assertThat(
            closure("class I { Object m() { return f(A.this::n); } } int n(int x) { return x; }"))
        .containsExactly("this A by n");
    assertThat(closure("class I { Object m() { return f(x -> A.this); } }"))
        .containsExactly("this A$I by THIS");
  }
}
