package io.github.wireworthy.types;

import static io.github.wireworthy.types.Sources.show;
import static io.github.wireworthy.types.Sources.showAll;
import static io.github.wireworthy.types.Sources.table;
import static io.github.wireworthy.types.Sources.type;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.wireworthy.types.TypeSystem.Answer;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Subtyping, substitution and members. */
final class TypeRelationsTest {

  private static Type fieldType(TypeTable table, String field) {
    return table.system().field(type(table, "A").asType(), field).orElseThrow().type();
  }

  private static List<String> owners(TypeTable table, Type type, String method) {
    return table.system().methods(type, method).stream()
        .map(found -> found.owner() + "." + show(found))
        .toList();
  }

  @Test
  void subtypesAreKnownThroughSourcesAndClassFiles() {
    TypeTable table =
        table("class A extends java.util.ArrayList<String> implements I {} interface I {}");
    Type type = type(table, "A").asType();
    for (String name :
        List.of(
            "A", "I", "java.util.AbstractCollection", "java.io.Serializable", "java.lang.Object")) {
      assertThat(table.system().isSubtype(type, name)).as(name).isEqualTo(Answer.YES);
    }
    assertThat(table.system().isSubtype(type, "java.util.Map")).isEqualTo(Answer.NO);
    assertThat(table.system().missingSupertypes(type)).isEmpty();
  }

  @Test
  void missingSupertypeMakesOnlyThatUnknownWhichItMayBring() {
    TypeTable table =
        table(
            "import org.foo.Gone; class A extends Gone {} class B implements Gone {} interface I"
                + " extends Gone {}");
    TypeSystem system = table.system();
    Type byClass = type(table, "A").asType();
    Type byInterface = type(table, "B").asType();
    assertThat(system.isSubtype(byClass, "java.lang.Runnable")).isEqualTo(Answer.UNKNOWN);
    assertThat(system.isSubtype(byClass, "java.util.ArrayList")).isEqualTo(Answer.UNKNOWN);
    assertThat(system.isSubtype(byClass, "java.lang.String")).isEqualTo(Answer.NO);
    assertThat(system.isSubtype(byInterface, "java.lang.Runnable")).isEqualTo(Answer.UNKNOWN);
    assertThat(system.isSubtype(byInterface, "java.util.ArrayList")).isEqualTo(Answer.NO);
    assertThat(system.isSubtype(byClass, "org.foo.Gone")).isEqualTo(Answer.YES);
    assertThat(system.isSubtype(byClass, "java.lang.Object")).isEqualTo(Answer.YES);
    assertThat(system.missingSupertypes(byClass)).containsExactly("org.foo.Gone");
  }

  @Test
  void missingTypeIsASubtypeOfItselfByItsName() {
    TypeTable table = table("class A {}");
    Type missing = new Type.Unknown("org.foo.Outer.Inner");
    assertThat(table.system().isSubtype(missing, "org.foo.Outer$Inner")).isEqualTo(Answer.YES);
    assertThat(table.system().isSubtype(missing, "java.lang.Runnable")).isEqualTo(Answer.UNKNOWN);
    assertThat(table.system().isSubtype(Type.ClassType.of("no.Such"), "java.lang.Runnable"))
        .isEqualTo(Answer.UNKNOWN);
  }

  @Test
  void arraysVariablesWildcardsAndIntersectionsAreSubtypesByTheirNature() {
    TypeTable table =
        table("class A<T extends Number & Runnable, U extends T> { int[] a; T t; U u; }");
    TypeSystem system = table.system();
    assertThat(system.isSubtype(fieldType(table, "a"), "java.lang.Cloneable"))
        .isEqualTo(Answer.YES);
    assertThat(system.isSubtype(fieldType(table, "a"), "java.lang.Number")).isEqualTo(Answer.NO);
    assertThat(system.isSubtype(fieldType(table, "u"), "java.lang.Number")).isEqualTo(Answer.YES);
    assertThat(system.isSubtype(fieldType(table, "t"), "java.lang.Runnable")).isEqualTo(Answer.YES);
    assertThat(system.isSubtype(fieldType(table, "t"), "java.util.List")).isEqualTo(Answer.NO);
    assertThat(system.isSubtype(new Type.Primitive("int"), "java.lang.Object"))
        .isEqualTo(Answer.NO);
    Type both = new Type.Intersection(List.of(new Type.Unknown("X"), fieldType(table, "a")));
    assertThat(system.isSubtype(both, "java.lang.Cloneable")).isEqualTo(Answer.YES);
    assertThat(system.isSubtype(both, "java.util.List")).isEqualTo(Answer.UNKNOWN);
  }

  @Test
  void supertypesHaveTheirArgumentsPutIn() {
    TypeTable table =
        table(
            "import java.util.*; class A extends B<String> { B<Integer> b; B raw; B<? extends"
                + " Number> w; } class B<T> extends HashMap<T, List<T>> {}");
    TypeSystem system = table.system();
    assertThat(system.asSuper(type(table, "A").asType(), "java.util.Map").map(Sources::show))
        .contains("java.util.Map<java.lang.String, java.util.List<java.lang.String>>");
    assertThat(system.asSuper(fieldType(table, "b"), "java.util.Map").map(Sources::show))
        .contains("java.util.Map<java.lang.Integer, java.util.List<java.lang.Integer>>");
    assertThat(system.asSuper(fieldType(table, "raw"), "java.util.Map").map(Sources::show))
        .contains("java.util.Map");
    assertThat(system.asSuper(fieldType(table, "w"), "java.util.Map").map(Sources::show))
        .contains(
            "java.util.Map<? extends java.lang.Number, java.util.List<? extends"
                + " java.lang.Number>>");
    assertThat(system.asSuper(fieldType(table, "b"), "java.lang.Runnable")).isEmpty();
    assertThat(showAll(system.directSupertypes((Type.ClassType) fieldType(table, "b"))))
        .containsExactly("java.util.HashMap<java.lang.Integer, java.util.List<java.lang.Integer>>");
  }

  @Test
  void membersAreSeenThroughTheirReceiver() {
    TypeTable table =
        table(
            "import java.util.*; class A { Map<String, int[]> m; Map raw; Box<?> w; } class Box<N"
                + " extends Number> { N get() { return null; } N[] all() { return null; } }");
    assertThat(result(table, "m", "get")).isEqualTo("int[]");
    assertThat(result(table, "m", "keySet")).isEqualTo("java.util.Set<java.lang.String>");
    assertThat(result(table, "raw", "get")).isEqualTo("java.lang.Object");
    assertThat(result(table, "raw", "keySet")).isEqualTo("java.util.Set");
    assertThat(result(table, "w", "get")).isEqualTo("? extends java.lang.Number");
    assertThat(result(table, "w", "all")).isEqualTo("java.lang.Number[]");
  }

  private static String result(TypeTable table, String field, String method) {
    Type receiver = fieldType(table, field);
    MethodInfo found = table.system().methods(receiver, method).get(0);
    return show(table.system().asMemberOf(receiver, found.owner(), found.returnType()));
  }

  @Test
  void overriddenMethodsAreLeftOut() {
    TypeTable table =
        table(
            "class A extends B<String> implements Comparable<A> { void f(String s) {} public int"
                + " compareTo(A a) { return 0; } void g(int i) {} } class B<T> { void f(T t) {}"
                + " void g(long i) {} private void h() {} }");
    Type type = type(table, "A").asType();
    assertThat(owners(table, type, "f")).containsExactly("A.f(java.lang.String) void");
    assertThat(owners(table, type, "compareTo")).containsExactly("A.compareTo(A) int");
    assertThat(owners(table, type, "g")).containsExactly("A.g(int) void", "B.g(long) void");
    assertThat(owners(table, type, "h")).isEmpty();
    assertThat(owners(table, type, "<init>")).containsExactly("A.<init>() void");
  }

  @Test
  void classMethodWinsOverInterfaceAndSubinterfaceOverItsParents() {
    TypeTable table =
        table(
            "class A extends B implements J, I {} class B { public void f() {} }"
                + " interface I { void f(); default void g() {} static void s() {} }"
                + " interface J extends I { default void g() {} }");
    Type type = type(table, "A").asType();
    assertThat(owners(table, type, "f")).containsExactly("B.f() void");
    assertThat(owners(table, type, "g")).containsExactly("J.g() void");
    assertThat(owners(table, type, "s")).isEmpty();
    assertThat(owners(table, type(table, "I").asType(), "s")).containsExactly("I.s() void");
  }

  @Test
  void interfacesAndArraysHaveThePublicMethodsOfObject() {
    TypeTable table = table("interface I {} class A { String[] a; }");
    Type type = type(table, "I").asType();
    assertThat(owners(table, type, "hashCode")).containsExactly("java.lang.Object.hashCode() int");
    assertThat(owners(table, type, "finalize")).isEmpty();
    assertThat(owners(table, fieldType(table, "a"), "clone"))
        .containsExactly("java.lang.Object.clone() java.lang.String[]");
    assertThat(owners(table, fieldType(table, "a"), "getClass")).hasSize(1);
  }

  @Test
  void fieldsAreInheritedUnlessAnotherOneHidesThem() {
    TypeTable table =
        table(
            "class A extends B implements I {} class B extends C { private int y; }"
                + " class C { String x, y; } interface I { int ONE = 1; }");
    TypeSystem system = table.system();
    Type type = type(table, "A").asType();
    assertThat(system.field(type, "x").map(FieldInfo::owner)).contains("C");
    assertThat(system.field(type, "ONE").map(FieldInfo::owner)).contains("I");
    assertThat(system.field(type(table, "B").asType(), "y").map(FieldInfo::owner)).contains("B");
    assertThat(system.field(type, "y")).isEmpty();
    assertThat(system.field(type, "none")).isEmpty();
  }

  @Test
  void packagePrivateMembersAreInheritedOnlyInTheirPackage() {
    TypeTable table =
        table(
            "package p; public class B { int x; void f() {} }",
            "package q; class A extends p.B {}");
    Type type = type(table, "q.A").asType();
    assertThat(table.system().field(type, "x")).isEmpty();
    assertThat(table.system().methods(type, "f")).isEmpty();
  }

  @Test
  void functionalInterfacesHaveOneAbstractMethod() {
    TypeTable table =
        table(
            "import java.util.*; import java.util.function.*; interface S<T> extends Function<T,"
                + " String> {} interface Two { void a(); void b(); } interface Both extends"
                + " Runnable { void run(); boolean equals(Object o); } interface None extends"
                + " Runnable { default void run() {} } abstract class C { abstract void m(); }");
    assertThat(functional(table, "java.util.Comparator")).contains("compare(T, T) int");
    assertThat(functional(table, "S")).contains("apply(T) R");
    assertThat(functional(table, "Both")).contains("run() void");
    for (String name : List.of("Two", "None", "C", "java.util.List")) {
      assertThat(functional(table, name)).as(name).isEmpty();
    }
  }

  private static Optional<String> functional(TypeTable table, String name) {
    return table.system().functionalMethod(Type.ClassType.of(name)).map(Sources::show);
  }

  @Test
  void erasureTakesTheFirstBound() {
    TypeTable table =
        table(
            "import java.util.*; class A<T extends Comparable<T> & Runnable, L extends L> {"
                + " List<T>[] l; T t; L c; }");
    assertThat(show(table.system().erasure(fieldType(table, "l")))).isEqualTo("java.util.List[]");
    assertThat(show(table.system().erasure(fieldType(table, "t"))))
        .isEqualTo("java.lang.Comparable");
    assertThat(table.system().isSubtype(fieldType(table, "c"), "java.util.List"))
        .isEqualTo(Answer.NO);
  }

  @Test
  void variableOfAMultiCatchHasTheNearestCommonSuperclass() {
    TypeRelations relations = (TypeRelations) table("class A {}").system();
    assertThat(
            show(
                relations.commonSuperclass(
                    List.of(
                        Type.ClassType.of("java.io.FileNotFoundException"),
                        Type.ClassType.of("java.io.EOFException")))))
        .isEqualTo("java.io.IOException");
    assertThat(show(relations.commonSuperclass(List.of(new Type.Unknown("X")))))
        .isEqualTo("java.lang.Throwable");
  }
}
