package io.github.wireworthy.flow;

import static io.github.wireworthy.flow.ValuesOf.field;
import static io.github.wireworthy.flow.ValuesOf.sunk;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Where values come from. */
final class ValueFlowTest {

  @Test
  void expressionsAreFollowedThroughTheirParts() {
    assertThat(sunk("void m() { sink(new Bad()); }")).containsExactly("new Bad");
    assertThat(sunk("void m() { sink((Object) new Bad()); }")).containsExactly("new Bad");
    assertThat(sunk("void m(boolean b) { sink(b ? new Bad() : null); }"))
        .containsExactly("new Bad", "null");
    assertThat(
            sunk(
                "void m(int i) { sink(switch (i) { case 1 -> new Bad(); default -> { yield this; } }); }"))
        .containsExactly("new Bad", "this A");
    assertThat(sunk("Object o; void m() { sink(o = \"x\"); }"))
        .containsExactly("constant java.lang.String");
    assertThat(sunk("void m() { sink(1 + 2); }")).containsExactly("constant int");
  }

  @Test
  void closuresHaveTheirTargetType() {
    assertThat(sunk("void m() { Runnable r = () -> {}; sink(r); }"))
        .containsExactly("closure java.lang.Runnable");
    assertThat(sunk("void m() { sink((Runnable & java.io.Serializable) this::m); }"))
        .containsExactly("closure java.lang.Runnable & java.io.Serializable");
  }

  @Test
  void arraysKnowTheirElements() {
    assertThat(sunk("void m() { sink(new Object[] {new Bad(), null}); }"))
        .containsExactly("java.lang.Object[] with [new Bad, null]");
    assertThat(sunk("void m() { Object[] a = new Object[2]; a[0] = new Bad(); sink(a); }"))
        .containsExactly("java.lang.Object[] with [new Bad]");
    assertThat(sunk("void m(Bad[] a) { sink(a[0]); }")).containsExactly("Bad");
    assertThat(sunk("void m() { sink(new Bad[0]); }")).containsExactly("constant Bad[]");
    assertThat(
            sunk("void m() { Bad[] a = new Bad[1]; fill(a); sink(a); } native void fill(Bad[] a);"))
        .containsExactly("Bad[] and more");
  }

  @Test
  void localVariablesHoldAllThatIsAssigned() {
    assertThat(sunk("void m() { Object o = \"x\"; if (o != null) { o = new Bad(); } sink(o); }"))
        .containsExactly("constant java.lang.String", "new Bad");
    assertThat(sunk("void m(Good p) { Object o = p; sink(o); }")).containsExactly("Good");
    assertThat(sunk("void m(Object o) { if (o == null) { o = new Bad(); } sink(o); }"))
        .containsExactly("java.lang.Object", "new Bad");
  }

  @Test
  void storeThatHasSurelyRunHidesEarlierOnes() {
    assertThat(sunk("void m(Object o) { o = new Bad(); sink(o); }")).containsExactly("new Bad");
    assertThat(sunk("void m(boolean b) { Object o = \"\"; if (b) { o = new Bad(); sink(o); } }"))
        .containsExactly("new Bad");
    assertThat(sunk("void m(boolean b) { Object o = \"\"; while (b) { sink(o); o = new Bad(); } }"))
        .containsExactly("constant java.lang.String", "new Bad");
    assertThat(
            sunk(
                "void m() { Object o = new Bad(); o = id(o); sink(o); }"
                    + " static Object id(Object o) { return o; }"))
        .containsExactly("new Bad");
  }

  @Test
  void storesThatDoNotReachAreNotHeld() {
    assertThat(sunk("void m(Object o) { sink(o); o = new Bad(); }"))
        .containsExactly("java.lang.Object");
    assertThat(
            sunk(
                "void m(int i) { Object o = \"\"; if (i > 1) { o = 1; } else { o = 'c'; } sink(o); }"))
        .containsExactly("constant int", "constant char");
    assertThat(sunk("void m(int i) { Object o = \"\"; if (i > 1) { o = 1; return; } sink(o); }"))
        .containsExactly("constant java.lang.String");
    assertThat(
            sunk(
                "void m(int i) { Object o; switch (i) { case 1: o = 1; default: sink(o); o = 'c'; } }"))
        .containsExactly("constant int");
    assertThat(
            sunk("void m() { Object o = 'c'; try { o = 1; m(); } catch (Error e) { sink(o); } }"))
        .containsExactly("constant char", "constant int");
    assertThat(sunk("void m() { Object o = 'c'; try { m(); } finally { o = 1; } sink(o); }"))
        .containsExactly("constant int");
    assertThat(
            sunk(
                "void m(int i) { Object o = 'c'; for (;;) { o = 1; if (i > 1) break; o = 2L; } sink(o); }"))
        .contains("constant int", "constant long");
  }

  @Test
  void whatFailsATypeTestDoesNotPass() {
    assertThat(sunk("void m() { Object o = new Bad(); if (o instanceof Good) { sink(o); } }"))
        .containsExactly("null");
    assertThat(sunk("void m(Object o) { if (!(o instanceof Good)) return; sink(o); }"))
        .containsExactly("Good");
    assertThat(sunk("void m(Object o) { boolean b = o instanceof Good || b(); sink(o); }"))
        .containsExactly("java.lang.Object");
  }

  @Test
  void whatIsPutOnOneWayOnlyIsPerhapsThere() {
    String list = "List<Object> l = new ArrayList<>(); ";
    assertThat(sunk("void m() { " + list + "l.add(new Bad()); sink(l); }"))
        .containsExactly("new java.util.ArrayList<java.lang.Object> with [new Bad]");
    assertThat(sunk("void m(boolean b) { " + list + "if (b) { l.add(new Bad()); } sink(l); }"))
        .containsExactly("new java.util.ArrayList<java.lang.Object> with [perhaps new Bad]");
    assertThat(sunk("void m() { " + list + "l.add(new Bad()); l.clear(); sink(l); }"))
        .containsExactly("new java.util.ArrayList<java.lang.Object> with [perhaps new Bad]");
    assertThat(sunk("void m(boolean b) { " + list + "l.add(b ? \"\" : new Bad()); sink(l); }"))
        .containsExactly(
            "new java.util.ArrayList<java.lang.Object> with [constant java.lang.String or new Bad]");
    assertThat(
            sunk("void m() { try { " + list + "l.add(new Bad()); sink(l); } catch (Error e) {} }"))
        .containsExactly("new java.util.ArrayList<java.lang.Object> with [new Bad]");
  }

  @Test
  void fieldIsNullUntilItIsSet() {
    assertThat(field("private Object f; A() { init(); } private void init() { f = new Bad(); }"))
        .containsExactly("new Bad");
    assertThat(field("private Object f; { f = new Bad(); }")).containsExactly("new Bad");
    assertThat(field("private Object f; void open() { f = new Bad(); }"))
        .containsExactly("new Bad", "null");
    assertThat(field("private Object f; A(boolean b) { if (b) { f = new Bad(); } }"))
        .containsExactly("new Bad", "null");
    assertThat(field("private Object f; A() {} A(int i) { f = new Bad(); }"))
        .containsExactly("new Bad", "null");
    assertThat(field("private Object f; A() { this(1); } A(int i) { f = new Bad(); }"))
        .containsExactly("new Bad");
  }

  @Test
  void variablesOfBodiesAroundAreFollowed() {
    assertThat(sunk("void m() { Object o = new Bad(); new Object() { void n() { sink(o); } }; }"))
        .containsExactly("new Bad");
    assertThat(sunk("void m() { Object o = new Bad(); Runnable r = () -> sink(o); }"))
        .containsExactly("new Bad");
  }

  @Test
  void arrayOfTypeVariableIsWhatItsVariableSays() {
    assertThat(
            field(
                "private Bad[] f; A() { f = many(2); }"
                    + " static <T> T[] many(int n) { T[] made = (T[]) new Object[n]; fill(made);"
                    + " return made; } static native void fill(Object[] a);"))
        .containsExactly("Bad[] and more");
  }

  @Test
  void loopVariablesHoldElements() {
    assertThat(sunk("void m() { for (Object o : new Object[] {new Bad()}) { sink(o); } }"))
        .containsExactly("new Bad");
    assertThat(sunk("void m(List<Bad> l) { for (Bad o : l) { sink(o); } }")).containsExactly("Bad");
  }

  @Test
  void privateFieldHoldsWhatIsStoredInItsTopLevelType() {
    assertThat(field("private Object f; A() { f = \"x\"; } void m(A a) { a.f = new Bad(); }"))
        .containsExactly("constant java.lang.String", "new Bad");
    assertThat(field("private Object f = new Good(); class I { void m() { f = new Bad(); } }"))
        .containsExactly("new Good", "new Bad");
    assertThat(field("private Object f;")).containsExactly("null");
    assertThat(field("final Object f; A(Good g) { f = g; }")).containsExactly("Good");
  }

  @Test
  void fieldThatOthersMayStoreIntoMayHoldAnything() {
    assertThat(field("Object f = new Good();")).containsExactly("new Good", "java.lang.Object");
    assertThat(field("@Inject private Object f; @interface Inject {}"))
        .containsExactly("java.lang.Object");
  }

  @Test
  void callsOfOwnMethodsAreLookedInto() {
    assertThat(sunk("void m() { sink(n()); } static Object n() { return new Bad(); }"))
        .containsExactly("new Bad");
    assertThat(sunk("void m() { sink(id(new Bad())); } static <T> T id(T t) { return t; }"))
        .containsExactly("new Bad");
    assertThat(sunk("void m() { sink(new A().self()); } A self() { return this; }"))
        .containsExactly("new A");
    assertThat(sunk("void m() { sink(rec(1)); } static Object rec(int i) { return rec(i); }"))
        .containsExactly("java.lang.Object");
  }

  @Test
  void thisOfOtherCodeIsItsReceiver() {
    assertThat(
            sunk(
                "void m(B b) { sink(b.self()); } static class B { Object self() { return this; } }"))
        .containsExactly("A$B");
    assertThat(
            sunk(
                "static class B { Object self() { return this; } }"
                    + " static class C extends B { void m() { sink(self()); } }"))
        .containsExactly("this A$C");
    assertThat(sunk("Object self() { return this; } class I { void m() { sink(self()); } }"))
        .containsExactly("this A");
    assertThat(sunk("void m(I i) { sink(i.outer()); } class I { A outer() { return A.this; } }"))
        .containsExactly("A");
  }

  @Test
  void thisThatIsHandedOverComesBackAsItself() {
    assertThat(
            sunk(
                "void m() { sink(H.same(this)); } static class H { static Object same(Object o) { return o; } }"))
        .containsExactly("this A");
    assertThat(sunk("void m(A a) { sink(a.or(this)); } Object or(Object o) { return o; }"))
        .contains("this A");
  }

  @Test
  void overridingMethodsCountToo() {
    assertThat(
            sunk(
                "void m(B b) { sink(b.n()); } static class B { Object n() { return null; } }"
                    + " static class C extends B { Object n() { return new Bad(); } }"))
        .containsExactly("null", "new Bad");
    assertThat(
            sunk(
                "void m() { sink(new B().n()); } static class B { Object n() { return null; } }"
                    + " static class C extends B { Object n() { return new Bad(); } }"))
        .containsExactly("null");
    assertThat(sunk("void m(I i) { sink(i.n()); } interface I { Object n(); }"))
        .containsExactly("java.lang.Object");
  }

  @Test
  void varargsArePacked() {
    assertThat(
            sunk(
                "void m() { sink(first(\"\", new Bad())); } static Object first(String s, Object... o) { return o; }"))
        .containsExactly("java.lang.Object[] with [new Bad]");
  }

  @Test
  void constructorsTellWhatTheFieldsOfANewObjectHold() {
    assertThat(
            sunk(
                "static class B { private final Object f; B(Object o) { f = o; } } void m() { sink(new B(new Bad()).f); }"))
        .containsExactly("new Bad");
    assertThat(sunk("record R(Object f) {} void m() { sink(new R(new Bad()).f); }"))
        .containsExactly("new Bad");
  }

  @Test
  void parametersOfPrivateMethodsHoldWhatCallersGive() {
    assertThat(
            field(
                "private Object f; private void set(Object o) { f = o; } void m() { set(new Bad()); }"))
        .containsExactly("new Bad", "null");
    assertThat(
            field(
                "private Object f; public void set(Object o) { f = o; } void m() { set(new Bad()); }"))
        .containsExactly("java.lang.Object", "null");
    assertThat(
            field(
                "private Object f; private void set(Object o) { f = o; } Consumer<Object> m() { return this::set; }"))
        .containsExactly("java.lang.Object", "null");
  }

  @Test
  void packageTellsWhatItsMethodsAreGiven() {
    assertThat(
            field(
                "private Object f; void set(Object o) { f = o; } }"
                    + " class C { void m(A a) { a.set(new Bad()); }"))
        .containsExactly("new Bad", "null");
    assertThat(
            field(
                "private Object f; void set(Object o) { f = o; } }"
                    + " class C { void m(A a) { a.set(new Bad()); n(a::set); } native void n(Consumer<Object> c);"))
        .containsExactly("java.lang.Object", "null");
  }

  @Test
  void otherTypesMayStoreIntoFieldsToo() {
    assertThat(field("Object f; } class C extends A { void m() { f = new Bad(); }"))
        .containsExactly("new Bad", "java.lang.Object");
    assertThat(field("Object f; } class C { Object f; void m() { f = new Bad(); }"))
        .containsExactly("java.lang.Object");
  }

  @Test
  void containersHoldWhatIsPutIntoThem() {
    assertThat(sunk("void m() { List<Object> l = new ArrayList<>(); l.add(new Bad()); sink(l); }"))
        .containsExactly("new java.util.ArrayList<java.lang.Object> with [new Bad]");
    assertThat(
            sunk(
                "void m() { List<Object> l = new ArrayList<>(); fill(l); sink(l); } native void fill(Object o);"))
        .containsExactly("new java.util.ArrayList<java.lang.Object> and more");
    assertThat(
            sunk("void m() { sink(new HashMap<String, Object>() {{ put(\"k\", new Bad()); }}); }"))
        .containsExactly("new A$1 with [constant java.lang.String, new Bad]");
    assertThat(sunk("void m(List<Bad> l) { sink(new ArrayList<>(l)); }"))
        .containsExactly("new java.util.ArrayList<Bad> and more");
  }

  @Test
  void libraryCallsAreLookedUp() {
    assertThat(sunk("void m() { sink(List.of(new Bad(), 1)); }"))
        .containsExactly("List.of(…) AS_PARTS of [new Bad, constant int]");
    assertThat(sunk("void m(Map<String, Bad> map) { sink(map.keySet()); }"))
        .containsExactly("Map.keySet() NEVER?");
    assertThat(sunk("void m() { sink(new HashMap<String, Bad>().keySet()); }"))
        .containsExactly("Map.keySet() NEVER");
    assertThat(sunk("void m(List<Bad> list) { sink(list.iterator()); }"))
        .containsExactly("java.util.Iterator<Bad>");
  }

  @Test
  void mostSpecificReceiverCounts() {
    assertThat(
            sunk(
                "void m() { Map<String, Bad> map = new java.util.concurrent.ConcurrentHashMap<>(); sink(map.keySet()); }"))
        .singleElement()
        .asString()
        .startsWith("ConcurrentHashMap.keySet() AS_PARTS of [new");
  }

  @Test
  void sortedSetKeepsItsComparator() {
    assertThat(sunk("void m(Comparator<Bad> c) { sink(new TreeSet<Bad>(c)); }"))
        .containsExactly("new java.util.TreeSet<Bad> keeping [java.util.Comparator<Bad>]");
  }

  @Test
  void exceptionsKeepTheirCause() {
    assertThat(sunk("void m(Exception e) { sink(new RuntimeException(\"x\", e)); }"))
        .containsExactly("new java.lang.RuntimeException keeping [java.lang.Exception]");
    assertThat(
            sunk(
                "static class E extends Exception { E(Throwable t) { super(t); } } void m(Error e) { sink(new E(e)); }"))
        .containsExactly("new A$E keeping [java.lang.Error]");
  }

  @Test
  void castsAndHoldersTellMoreOfDeclaredTypes() {
    assertThat(sunk("void m(Object o) { sink((Bad) o); }")).containsExactly("Bad");
    assertThat(sunk("void m(Bad o) { sink((java.io.Serializable) (Object) o); }"))
        .containsExactly("Bad & java.io.Serializable");
    assertThat(sunk("void m() { Bad b = unknown(); sink(b); } <T> T unknown() { return null; }"))
        .containsExactly("null");
    assertThat(sunk("native <T> T get(); void m() { Bad b = get(); sink(b); }"))
        .containsExactly("Bad");
  }

  @Test
  void longChainsAreCutSoundly() {
    StringBuilder members = new StringBuilder("void m() { sink(n0()); }");
    for (int i = 0; i < 100; i++) {
      members.append(" static Object n%d() { return n%d(); }".formatted(i, i + 1));
    }
    members.append(" static Object n100() { return new Bad(); }");
    assertThat(sunk(members.toString())).containsExactly("java.lang.Object, cut off");
  }
}
