package io.github.wireworthy.types;

import static io.github.wireworthy.types.Sources.showAll;
import static io.github.wireworthy.types.Sources.table;
import static io.github.wireworthy.types.Sources.type;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.wireworthy.facts.Modifiers;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What types of the sources have, with all that need not be written. */
final class SourceTypeTest {

  private static List<String> methods(TypeInfo type) {
    return type.methods().stream()
        .map(method -> Modifier.toString(method.modifiers() & 0xFFFF) + " " + Sources.show(method))
        .map(String::strip)
        .toList();
  }

  private static List<String> fields(TypeInfo type) {
    return type.fields().stream()
        .map(field -> Modifier.toString(field.modifiers()) + " " + Sources.show(field.type()))
        .toList();
  }

  @Test
  void classWithoutConstructorHasOneWithItsOwnAccess() {
    TypeTable table = table("public class A { private class B {} class C { C(int i) {} } }");
    assertThat(methods(type(table, "A"))).containsExactly("public <init>() void");
    assertThat(methods(type(table, "A$B"))).containsExactly("private <init>() void");
    assertThat(methods(type(table, "A$C"))).containsExactly("<init>(int) void");
  }

  @Test
  void interfaceMembersArePublicAndFieldsConstant() {
    TypeTable table =
        table(
            "interface I { int X = 1; void a(); default void b() {} static void c() {}"
                + " private void d() {} class N {} }");
    TypeInfo type = type(table, "I");
    assertThat(fields(type)).containsExactly("public static final int");
    assertThat(methods(type))
        .containsExactly(
            "public abstract a() void",
            "public b() void",
            "public static c() void",
            "private d() void");
    assertThat(type.methods("b").get(0).has(Modifiers.DEFAULT)).isTrue();
    assertThat(Modifier.toString(type(table, "I$N").modifiers())).isEqualTo("public static");
    assertThat(type.superclass()).isEmpty();
  }

  @Test
  void enumHasConstantsAndItsTwoStaticMethods() {
    TypeTable table = table("enum E implements Runnable { A, B { }; E() {} public void run() {} }");
    TypeInfo type = type(table, "E");
    assertThat(fields(type)).containsExactly("public static final E", "public static final E");
    assertThat(methods(type))
        .containsExactly(
            "private <init>() void",
            "public run() void",
            "public static values() E[]",
            "public static valueOf(java.lang.String) E");
    assertThat(type.superclass().map(Sources::show)).contains("java.lang.Enum<E>");
    assertThat(showAll(type.interfaces())).containsExactly("java.lang.Runnable");
    assertThat(type(table, "E$1").superclass().map(Sources::show)).contains("E");
  }

  @Test
  void enumIsFinalUnlessAConstantHasABody() {
    TypeTable table = table("enum E { A } enum F { A { } }");
    assertThat(type(table, "E").has(Modifiers.FINAL)).isTrue();
    assertThat(type(table, "F").has(Modifiers.FINAL)).isFalse();
  }

  @Test
  void recordHasFieldsAccessorsAndCanonicalConstructor() {
    TypeTable table = table("public record R(int a, String... b) { public int a() { return 1; } }");
    TypeInfo type = type(table, "R");
    assertThat(fields(type))
        .containsExactly("private final int", "private final java.lang.String[]");
    assertThat(methods(type))
        .containsExactly(
            "public a() int",
            "public transient <init>(int, java.lang.String[]) void".replace("transient ", ""),
            "public b() java.lang.String[]",
            "public final toString() java.lang.String",
            "public final hashCode() int",
            "public final equals(java.lang.Object) boolean");
    assertThat(type.methods("<init>").get(0).has(Modifiers.VARARGS)).isTrue();
    assertThat(type.superclass().map(Sources::show)).contains("java.lang.Record");
    assertThat(type.has(Modifiers.FINAL)).isTrue();
  }

  @Test
  void compactConstructorTakesTheComponents() {
    TypeTable table = table("record R(int a, String b) { R { } R(int a) { this(a, null); } }");
    assertThat(methods(type(table, "R")))
        .startsWith("<init>(int, java.lang.String) void", "<init>(int) void")
        .filteredOn(method -> method.contains("<init>"))
        .hasSize(2);
  }

  @Test
  void nestedEnumsRecordsAndInterfacesAreStatic() {
    TypeTable table =
        table(
            "class A { enum E { X } record R() {} interface I {} class C {}"
                + " void m() { record S() {} interface J {} class D {} } }");
    for (String name : List.of("A$E", "A$R", "A$I", "A$1S", "A$1J")) {
      assertThat(type(table, name).has(Modifiers.STATIC)).as(name).isTrue();
    }
    for (String name : List.of("A$C", "A$1D")) {
      assertThat(type(table, name).has(Modifiers.STATIC)).as(name).isFalse();
    }
  }

  @Test
  void anonymousClassSeesLocalClassesAndTypeVariablesOfItsMethod() {
    TypeTable table =
        table("class A { <T> Object m() { class L<X> {} return new L<T>() {}; } class L {} }");
    TypeInfo anonymous = type(table, "A$1");
    assertThat(anonymous.superclass().map(Sources::show)).contains("A$1L<T>");
    assertThat(anonymous.kind()).isEqualTo(TypeInfo.Kind.ANONYMOUS);
    assertThat(anonymous.enclosingType()).contains("A");
    assertThat(anonymous.simpleName()).isEmpty();
  }

  @Test
  void anonymousClassOfAnInterfaceExtendsObject() {
    TypeTable table = table("class A { Object o = new Runnable() { public void run() {} }; }");
    assertThat(type(table, "A$1").superclass().map(Sources::show)).contains("java.lang.Object");
    assertThat(showAll(type(table, "A$1").interfaces())).containsExactly("java.lang.Runnable");
  }

  @Test
  void anonymousClassWithDiamondGetsInferredArguments() {
    TypeTable table =
        table(
            "import java.util.*; class A { List<String> o = new ArrayList<>() {};"
                + " void m(Comparator<Integer> c) { m(new Comparator<>() {"
                + " public int compare(Integer a, Integer b) { return 0; } }); } }");
    assertThat(type(table, "A$1").superclass().map(Sources::show))
        .contains("java.util.ArrayList<java.lang.String>");
    assertThat(showAll(type(table, "A$2").interfaces()))
        .containsExactly("java.util.Comparator<java.lang.Integer>");
  }

  @Test
  void anonymousClassWithDiamondMayCallAProtectedConstructor() {
    TypeTable table =
        table(
            "class A { java.util.AbstractList<Integer> l = new java.util.AbstractList<>() {"
                + " public Integer get(int i) { return i; } public int size() { return 1; } }; }");
    assertThat(type(table, "A$1").superclass().map(Sources::show))
        .contains("java.util.AbstractList<java.lang.Integer>");
  }

  @Test
  void anonymousInnerClassIsFoundInTheClassOfItsOuterObject() {
    TypeTable table =
        table("class A { class I {} } class B { Object m(A a) { return a.new I() {}; } }");
    assertThat(type(table, "B$1").superclass().map(Sources::show)).contains("A$I");
  }

  @Test
  void localClassIsKnownOnlyFromItsDeclarationToTheEndOfItsBlock() {
    TypeTable table =
        table(
            "class A { void m() { { Object a = new L() {}; class L {} Object b = new L() {}; }"
                + " Object c = new L() {}; } static class L {} }");
    assertThat(Stream.of("A$1", "A$2", "A$3").map(name -> type(table, name).superclass().get()))
        .extracting(Sources::show)
        .containsExactly("A$L", "A$1L", "A$L");
  }

  @Test
  void bodiesStandInSourceOrderAndKnowWhetherThereIsAThis() {
    TypeTable table =
        table(
            "class A { int a = 1; static int b = 2; { } static { } A() { } static void m() { }"
                + " void n() { } abstract static class N { abstract void x(); int unset; } }"
                + " interface I { int C = 1; } enum E { X, Y }");
    assertThat(table.bodies(type(table, "A")))
        .extracting(Body::isStatic)
        .containsExactly(false, true, false, true, false, true, false);
    assertThat(table.bodies(type(table, "A$N"))).isEmpty();
    assertThat(table.bodies(type(table, "I"))).extracting(Body::isStatic).containsExactly(true);
    assertThat(table.bodies(type(table, "E")))
        .extracting(Body::isStatic)
        .containsExactly(true, true);
  }

  @Test
  void subtypesAreFoundAlsoOfWhatIsMissing() {
    TypeTable table =
        table(
            "import org.foo.Base.Part; class A extends Part {} class B implements Runnable {"
                + " public void run() {} Object o = new B() {}; }");
    assertThat(table.sourceSubtypes("org.foo.Base$Part"))
        .extracting(TypeInfo::name)
        .containsExactly("A");
    assertThat(table.sourceSubtypes("java.lang.Runnable"))
        .extracting(TypeInfo::name)
        .containsExactly("B");
    assertThat(table.sourceSubtypes("B")).extracting(TypeInfo::name).containsExactly("B$1");
    assertThat(table.sourceSubtypes("A")).isEmpty();
  }

  @Test
  void sourceTypesComeByFileAndPlace() {
    TypeTable table = table("class A { Object o = new Object() {}; class B {} }", "class C {}");
    assertThat(table.sourceTypes())
        .extracting(TypeInfo::name)
        .containsExactly("A", "A$1", "A$B", "C");
  }

  @Test
  void deeplyNestedCodeIsWalked() {
    String sum = "\"x\" + ".repeat(20_000);
    String chain = ".toString()".repeat(5_000);
    String blocks = "{".repeat(5_000) + "new P() {};" + "}".repeat(5_000);
    LayeredTypeTable table =
        DeepStack.call(
            () ->
                table(
                    "interface P {} class A { Object a = "
                        + sum
                        + "new P() {}; Object b = new P() {}"
                        + chain
                        + "; void m() "
                        + blocks
                        + "}"));
    assertThat(table.problems()).isEmpty();
    assertThat(table.sourceTypes())
        .extracting(TypeInfo::name)
        .containsExactly("P", "A", "A$1", "A$2", "A$3");
  }

  @Test
  void severalThreadsGetTheSameAnswers() throws Exception {
    String text =
        "class A<T> extends B<A.N> { class N extends C {} <X extends N> X f(X x) { return null; } }"
            + " class B<U> { U u; class C { D d; } } class D extends A<D> implements Runnable {"
            + " public void run() { new A<D>() { class E extends N {} }; } }";
    String alone = describe(table(text));
    for (int round = 0; round < 20; round++) {
      TypeTable shared = table(text);
      List<CompletableFuture<String>> answers =
          Stream.generate(() -> CompletableFuture.supplyAsync(() -> describe(shared)))
              .limit(4)
              .toList();
      for (CompletableFuture<String> answer : answers) {
        assertThat(answer.get()).isEqualTo(alone);
      }
    }
  }

  private static String describe(TypeTable table) {
    StringBuilder text = new StringBuilder();
    for (TypeInfo type : table.sourceTypes()) {
      text.append(type.name()).append(type.superclass()).append(type.interfaces());
      text.append(fields(type)).append(methods(type));
      text.append(table.system().missingSupertypes(type.asType()));
      text.append(table.system().methods(type.asType(), "f")).append('\n');
    }
    return text.toString();
  }
}
