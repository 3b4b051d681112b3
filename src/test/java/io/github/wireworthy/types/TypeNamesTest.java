package io.github.wireworthy.types;

import static io.github.wireworthy.types.Sources.fieldType;
import static io.github.wireworthy.types.Sources.showAll;
import static io.github.wireworthy.types.Sources.table;
import static io.github.wireworthy.types.Sources.type;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** What type names written in sources mean (JLS 6.4.1, 6.5.5). */
final class TypeNamesTest {

  @Test
  void importedTypeIsFoundInTheJdk() {
    TypeTable table = table("import java.util.List; class A { List<String> f; }");
    assertThat(fieldType(table, "A", "f")).isEqualTo("java.util.List<java.lang.String>");
  }

  @Test
  void nestedTypeIsImportedByItsDottedName() {
    TypeTable table = table("import java.util.Map.Entry; class A { Entry<String, int[]> f; }");
    assertThat(fieldType(table, "A", "f"))
        .isEqualTo("java.util.Map$Entry<java.lang.String, int[]>");
  }

  @Test
  void nestedTypeIsImportedThroughASubtypeThatInheritsIt() {
    TypeTable table = table("import java.util.HashMap.Entry; class A { Entry f; }");
    assertThat(fieldType(table, "A", "f")).isEqualTo("java.util.Map$Entry");
  }

  @Test
  void qualifiedNamesReachThroughPackagesAndOuterTypes() {
    TypeTable table =
        table(
            "import java.util.Map; class A { java.util.Map.Entry f; Map.Entry g; A.B h; class B {}"
                + " }");
    assertThat(fieldType(table, "A", "f")).isEqualTo("java.util.Map$Entry");
    assertThat(fieldType(table, "A", "g")).isEqualTo("java.util.Map$Entry");
    assertThat(fieldType(table, "A", "h")).isEqualTo("A$B");
  }

  @Test
  void memberTypeShadowsImport() {
    TypeTable table = table("import java.util.List; class A { List f; class List {} }");
    assertThat(fieldType(table, "A", "f")).isEqualTo("A$List");
  }

  @Test
  void memberTypeIsInheritedFromSourcesAndFromClassFiles() {
    TypeTable table =
        table(
            "class A extends B { Inner f; Entry g; } abstract class B implements java.util.Map {"
                + " class Inner {} }");
    assertThat(fieldType(table, "A", "f")).isEqualTo("B$Inner");
    assertThat(fieldType(table, "A", "g")).isEqualTo("java.util.Map$Entry");
  }

  @Test
  void memberTypeOfASuperclassInAnotherPackageIsNotInheritedWithoutAccess() {
    TypeTable table =
        table(
            "package p; class A extends java.util.HashMap { Node f; TreeNode g; }",
            "package p; class Node {}");
    assertThat(fieldType(table, "p.A", "f")).isEqualTo("p.Node");
    assertThat(fieldType(table, "p.A", "g")).isEqualTo("?p.TreeNode");
  }

  @Test
  void memberTypeIsHiddenByOneThatIsNotInheritedItself() {
    TypeTable table =
        table("class A { class Entry {} class B extends java.util.WeakHashMap { Entry f; } }");
    assertThat(fieldType(table, "A$B", "f")).isEqualTo("A$Entry");
  }

  @Test
  void headerDoesNotSeeTheMembersOfItsType() {
    TypeTable table = table("class A extends B { class B {} } class B {}");
    assertThat(type(table, "A").superclass()).contains(Type.ClassType.of("B"));
  }

  @Test
  void typeParametersShadowTypesAndMayNameEachOther() {
    TypeTable table = table("class A<T extends Comparable<U>, U> { T f; U[] g; } class T {}");
    assertThat(fieldType(table, "A", "f")).isEqualTo("T");
    assertThat(fieldType(table, "A", "g")).isEqualTo("U[]");
    Type.TypeVariable parameter = type(table, "A").typeParameters().get(0);
    assertThat(showAll(parameter.bounds().types())).containsExactly("java.lang.Comparable<U>");
  }

  @Test
  void methodTypeParameterIsAnotherOneThanThatOfTheClass() {
    TypeTable table = table("class A<T> { <T> T f(T t) { return t; } T g() { return null; } }");
    Type ofMethod = type(table, "A").methods("f").get(0).returnType();
    Type ofClass = type(table, "A").methods("g").get(0).returnType();
    assertThat(ofMethod).isInstanceOf(Type.TypeVariable.class).isNotEqualTo(ofClass);
    assertThat(ofClass).isEqualTo(type(table, "A").typeParameters().get(0));
  }

  @Test
  void samePackageComesBeforeOnDemandImportsAndThoseBeforeNothing() {
    TypeTable table =
        table(
            "package p; import java.util.*; class A { List f; Map g; String h; }",
            "package p; class List {}");
    assertThat(fieldType(table, "p.A", "f")).isEqualTo("p.List");
    assertThat(fieldType(table, "p.A", "g")).isEqualTo("java.util.Map");
    assertThat(fieldType(table, "p.A", "h")).isEqualTo("java.lang.String");
  }

  @Test
  void onDemandImportBringsOnlyPublicTypes() {
    TypeTable table =
        table("package p; import q.*; class A { Hidden f; }", "package q; class Hidden {}");
    assertThat(fieldType(table, "p.A", "f")).startsWith("?");
  }

  @Test
  void staticImportsBringMemberTypes() {
    TypeTable table =
        table(
            "import static java.util.Map.Entry; import static java.lang.Thread.*;"
                + " class A { Entry f; State g; }");
    assertThat(fieldType(table, "A", "f")).isEqualTo("java.util.Map$Entry");
    assertThat(fieldType(table, "A", "g")).isEqualTo("java.lang.Thread$State");
  }

  @Test
  void moduleImportBringsWhatTheModuleExportsOrRequiresTransitively() {
    TypeTable table = table("import module java.sql; class A { DataSource f; Logger g; List h; }");
    assertThat(fieldType(table, "A", "f")).isEqualTo("javax.sql.DataSource");
    assertThat(fieldType(table, "A", "g")).isEqualTo("java.util.logging.Logger");
    assertThat(fieldType(table, "A", "h")).isEqualTo("?List");
  }

  @Test
  void missingTypeKeepsTheNameOfItsImport() {
    TypeTable table =
        table("package p; import org.foo.PriceRule; class A { PriceRule f; PriceRule.Kind g; }");
    assertThat(fieldType(table, "p.A", "f")).isEqualTo("?org.foo.PriceRule");
    assertThat(fieldType(table, "p.A", "g")).isEqualTo("?org.foo.PriceRule.Kind");
  }

  @Test
  void missingTypeIsExpectedInItsPackageUnlessSomethingElseMayDeclareIt() {
    assertThat(fieldType(table("package p; class A { Gone f; }"), "p.A", "f")).isEqualTo("?p.Gone");
    assertThat(fieldType(table("package p; import java.util.*; class A { Gone f; }"), "p.A", "f"))
        .isEqualTo("?p.Gone");
    assertThat(fieldType(table("package p; import org.foo.*; class A { Gone f; }"), "p.A", "f"))
        .isEqualTo("?Gone");
    assertThat(fieldType(table("package p; class A extends org.B { Gone f; }"), "p.A", "f"))
        .isEqualTo("?Gone");
    assertThat(fieldType(table("package p; class A { org.foo.Gone f; }"), "p.A", "f"))
        .isEqualTo("?org.foo.Gone");
  }

  @Test
  void wildcardsAndArraysKeepTheirShape() {
    TypeTable table =
        table(
            "import java.util.*; class A { Map<? extends Number, ? super String[]>[] f; List<?> g;"
                + " }");
    assertThat(fieldType(table, "A", "f"))
        .isEqualTo("java.util.Map<? extends java.lang.Number, ? super java.lang.String[]>[]");
    assertThat(fieldType(table, "A", "g")).isEqualTo("java.util.List<?>");
  }

  @Test
  void typesThatExtendThemselvesInACircleAreAnsweredAllTheSame() {
    TypeTable table =
        table("class A extends A.B { X f; } class C extends D { Y f; } class D extends C {}");
    assertThat(type(table, "A").superclass()).isPresent();
    assertThat(fieldType(table, "A", "f")).startsWith("?");
    assertThat(fieldType(table, "C", "f")).startsWith("?");
    assertThat(table.system().isSubtype(type(table, "C").asType(), "D"))
        .isEqualTo(TypeSystem.Answer.YES);
  }

  @Test
  void ofTwoTypesWithOneNameEachFileSeesTheNearest() {
    TypeTable table =
        Sources.tableOf(
            Map.of(
                "a/main/p/A.java",
                    "package p; public class A { int first; class N {} A self; N n; }",
                "b/main/p/A.java",
                    "package p; public class A { int second; class N {} A self; N n; }",
                "b/test/p/B.java", "package p; class B extends A { A a; N n; }",
                "c/q/C.java", "package q; import p.*; class C { A a; A.N n; }"));
    assertThat(fieldType(table, "p.A", "self")).isEqualTo("p.A");
    assertThat(fieldType(table, "p.A#2", "self")).isEqualTo("p.A#2");
    assertThat(fieldType(table, "p.A#2", "n")).isEqualTo("p.A#2$N");
    assertThat(fieldType(table, "p.B", "a")).isEqualTo("p.A#2");
    assertThat(fieldType(table, "p.B", "n")).isEqualTo("p.A#2$N");
    assertThat(fieldType(table, "q.C", "a")).isEqualTo("p.A");
    assertThat(fieldType(table, "p.B", "second")).isEqualTo("int");
    for (TypeInfo type : table.sourceTypes()) {
      assertThat(table.find(type.name())).containsSame(type);
    }
  }

  @Test
  void aFurtherTypeOfANameIsASupertypeByThatNameToo() {
    TypeTable table =
        Sources.tableOf(
            Map.of(
                "a/A.java", "class A<X> {}",
                "b/A.java", "class A<Y> { class N {} }",
                "b/B.java", "class B extends A<String> {}"));
    TypeSystem system = table.system();
    Type type = type(table, "B").asType();
    assertThat(system.isSubtype(type, "A")).isEqualTo(TypeSystem.Answer.YES);
    assertThat(system.asSuper(type, "A").map(Sources::show)).contains("A#2<java.lang.String>");
    assertThat(table.sourceSubtypes("A")).extracting(TypeInfo::name).containsExactly("B");
    assertThat(DisplayNames.simple("A#2$N")).isEqualTo("A.N");
  }

  @Test
  void namesAreShownWithoutPackagesAndNumbers() {
    assertThat(DisplayNames.simple("java.util.Map$Entry")).isEqualTo("Map.Entry");
    assertThat(DisplayNames.simple("a.B$1Local")).isEqualTo("Local");
    assertThat(DisplayNames.simple("a.B$1Local$Inner")).isEqualTo("Local.Inner");
    assertThat(DisplayNames.simple("a.B$1$Member")).isEqualTo("Member");
    assertThat(DisplayNames.simple("a.B$12")).isEqualTo("anonymous class in B");
    assertThat(DisplayNames.simple("a.B$1Local$2$3")).isEqualTo("anonymous class in Local");
    assertThat(DisplayNames.simple("a.Data$")).isEqualTo("Data$");
    assertThat(DisplayNames.method("a.B$C", "call")).isEqualTo("B.C.call");
    assertThat(DisplayNames.method("a.B$1", "call")).isEqualTo("call");
  }
}
