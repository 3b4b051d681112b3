package io.github.wireworthy.fix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wireworthy.facts.FieldFact;
import io.github.wireworthy.facts.FileFacts;
import io.github.wireworthy.facts.MethodFact;
import io.github.wireworthy.facts.TypeFact;
import io.github.wireworthy.source.Location;
import io.github.wireworthy.source.SourceFile;
import io.github.wireworthy.source.Span;
import io.github.wireworthy.syntax.FactExtractor;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of a text, to the byte. */
class ChangeTest {

  private static final String FILE = "A.java";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "class B {}                          | static class B {}",
        "final class B {}                    | static final class B {}",
        "private class B {}                  | private static class B {}",
        "private final class B {}            | private static final class B {}",
        "public abstract class B {}          | public abstract static class B {}",
        "public strictfp class B {}          | public static strictfp class B {}",
        "@Deprecated class B {}              | @Deprecated static class B {}",
        "@Deprecated() private class B {}    | @Deprecated() private static class B {}",
        "@SuppressWarnings({\"a\", \")\"}) class B {} | @SuppressWarnings({\"a\", \")\"}) static class B {}",
        "@x.y.C(z = @D(1)) @E class B {}     | @x.y.C(z = @D(1)) @E static class B {}",
        "private @Deprecated class B {}      | private static @Deprecated class B {}",
        "@D /* static ( */ class B {}        | @D /* static ( */ static class B {}",
        "non-sealed class B {}               | static non-sealed class B {}",
        "private static class B {}           | private static class B {}",
        "class Größe𝒳 {}                      | static class Größe𝒳 {}",
        "private\\n // why (\\n class B<T> {}  | private static\\n // why (\\n class B<T> {}",
      })
  void modifierOfATypeIsAddedInItsPlace(String member, String expected) {
    assertThat(changed(within(member), facts -> addStatic(type(facts).members().get(0))))
        .isEqualTo(within(expected));
  }

  private static Change addStatic(TypeFact type) {
    return new AddModifier(at(type.span()), type.nameSpan(), "static");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "int m() { return 1; }              | static int m() { return 1; }",
        "private final <T> T m() { return null; } | private static final <T> T m() { return null; }",
        "@Deprecated(since = \"(\") int[] m() { return null; } | @Deprecated(since = \"(\") static int[] m() { return null; }",
        "private java.util.@D List<Integer> m() { return null; } | private static java.util.@D List<Integer> m() { return null; }",
      })
  void modifierOfAMethodIsAddedInItsPlace(String member, String expected) {
    assertThat(
            changed(
                within(member),
                facts -> {
                  MethodFact method = type(facts).methods().get(0);
                  return new AddModifier(at(method.span()), method.nameSpan(), "static");
                }))
        .isEqualTo(within(expected));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "private transient int x;         | private int x;",
        "transient int x;                 | int x;",
        "@D(\"transient\") transient final int x = 1; | @D(\"transient\") final int x = 1;",
        "private transient/* why */ int x; | private /* why */ int x;",
        "private int x;                   | private int x;",
      })
  void modifierIsTakenAway(String member, String expected) {
    assertThat(
            changed(
                within(member),
                facts -> {
                  FieldFact field = type(facts).fields().get(0);
                  return new RemoveModifier(
                      at(field.declarationSpan()), field.nameSpan(), "transient");
                }))
        .isEqualTo(within(expected));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "class A {}                            | class A implements I {}",
        "class A{}                             | class A implements I{}",
        "class A implements B {}               | class A implements B, I {}",
        "class A extends B<C> { }              | class A extends B<C> implements I { }",
        "class A<T extends B<T>> extends C<T> implements D {} | class A<T extends B<T>> extends C<T> implements D, I {}",
        "class A<T extends B<? super T>> {}    | class A<T extends B<? super T>> implements I {}",
        "sealed class A permits B {}           | sealed class A implements I permits B {}",
        "sealed class A implements C permits B {} | sealed class A implements C, I permits B {}",
        "record A(int x, String... y) {}       | record A(int x, String... y) implements I {}",
        "record A<T>(@D(1) T x) implements B {} | record A<T>(@D(1) T x) implements B, I {}",
        "enum A { X { } }                      | enum A implements I { X { } }",
        "class A /* { implements */ { int x; } | class A implements I /* { implements */ { int x; }",
      })
  void interfaceIsAddedBehindTheOthers(String text, String expected) {
    assertThat(
            changed(text, facts -> new AddInterface(at(type(facts)), type(facts).nameSpan(), "I")))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "class A {}                       | import java.io.S;\\nclass A {}",
        "// head\\nclass A {}              | import java.io.S;\\n// head\\nclass A {}",
        "package a; class A {}            | package a;\\n\\nimport java.io.S; class A {}",
        "package a;\\n\\nclass A {}        | package a;\\n\\nimport java.io.S;\\n\\nclass A {}",
        "import static b.C.d;\\nclass A {} | import java.io.S;\\nimport static b.C.d;\\nclass A {}",
        "import a.B;\\nimport java.util.*; class A {} | import a.B;\\nimport java.io.S;\\nimport java.util.*; class A {}",
        "import a.B; // b\\nclass A {}     | import a.B;\\nimport java.io.S; // b\\nclass A {}",
        "import java.io.*; class A {}     | import java.io.*; class A {}",
        "import java.io.S; class A {}     | import java.io.S; class A {}",
        "import java . io /* ; */ . S ; class A {} | import java . io /* ; */ . S ; class A {}",
        "/* package x; */ package a; class A {} | /* package x; */ package a;\\n\\nimport java.io.S; class A {}",
        "import a.B;\\r\\nclass A {}        | import a.B;\\r\\nimport java.io.S;\\r\\nclass A {}",
        "/** Doc. */\\nclass A {}          | import java.io.S;\\n/** Doc. */\\nclass A {}",
      })
  void importFindsItsPlace(String text, String expected) {
    assertThat(changed(lines(text), facts -> new AddImport(FILE, "java.io.S")))
        .isEqualTo(lines(expected));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "class A {}              | class A {\\n    int y;\\n}",
        "class A {\\n}            | class A {\\n    int y;\\n}",
        "class A {\\n  int x;\\n}  | class A {\\n  int x;\\n\\n  int y;\\n}",
        "class A {\\n\\tint x;\\n} | class A {\\n\\tint x;\\n\\n\\tint y;\\n}",
        "class A { int x; }      | class A { int x;\\n\\n    int y;\\n }",
        "class A {\\r\\n  int x; // x\\r\\n} | class A {\\r\\n  int x;\\r\\n\\r\\n  int y; // x\\r\\n}",
      })
  void memberIsAddedBehindTheOthers(String text, String expected) {
    assertThat(changed(lines(text), facts -> addMember(facts, false))).isEqualTo(lines(expected));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "class A {}              | class A {\\n    int y;\\n}",
        "class A {\\n  int x;\\n}  | class A {\\n  int y;\\n\\n  int x;\\n}",
        "record A(B<C> c) {\\r\\n\\tint x;\\r\\n} | record A(B<C> c) {\\r\\n\\tint y;\\r\\n\\r\\n\\tint x;\\r\\n}",
      })
  void memberIsAddedBeforeTheOthers(String text, String expected) {
    assertThat(changed(lines(text), facts -> addMember(facts, true))).isEqualTo(lines(expected));
  }

  private static Change addMember(FileFacts facts, boolean isFirst) {
    return new AddMember(
        at(type(facts)), type(facts).nameSpan(), isFirst, List.of(new Piece.Written("int y;\n")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "class A { int x; void m() {} int y; }  | class A { int x; int y; }",
        "class A { void m() {} }                | class A { }",
        "class A {\\n  void m() {}\\n}           | class A {\\n}",
        "class A {\\n  int x;\\n\\n  void m() {\\n  }\\n\\n  int y;\\n} | class A {\\n  int x;\\n\\n  int y;\\n}",
        "class A {\\r\\n\\tvoid m() {}\\r\\n\\r\\n\\tint y;\\r\\n} | class A {\\r\\n\\tint y;\\r\\n}",
        "class A {\\n  int x;\\n\\n  void m() {}\\n} | class A {\\n  int x;\\n}",
        "class A {\\n  int x;\\n  /** What. */\\n  // why\\n  @B\\n  void m() {} // so\\n  int y;\\n} | class A {\\n  int x;\\n  int y;\\n}",
        "class A {\\n  // of x\\n\\n  void m() {}\\n} | class A {\\n  // of x\\n}",
        "class A {\\n  int x; // of x\\n  void m() {}\\n} | class A {\\n  int x; // of x\\n}",
        "class A {\\n  void m() {} int y;\\n} | class A {\\n  int y;\\n}",
      })
  void memberIsRemovedWithItsCommentsAndLines(String text, String expected) {
    assertThat(
            changed(
                lines(text), facts -> new Remove(at(type(facts).methods().get(0).span()), true)))
        .isEqualTo(lines(expected));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/** What. */ @B private void m() {} | /** What. */ private void m() {}",
        "/** What. */\\n  @B // why\\n  void m() {} | /** What. */\\n  // why\\n  void m() {}",
        "/** What. */\\n  @B\\n  void m() {} | /** What. */\\n  void m() {}",
        "int x;\\n\\n  @B\\n\\n  void m() {} | int x;\\n\\n\\n  void m() {}",
      })
  void annotationIsRemovedAlone(String member, String expected) {
    assertThat(
            changed(
                within(member),
                facts -> {
                  MethodFact method = type(facts).methods().get(0);
                  return new Remove(at(method.annotations().get(0).span()), false);
                }))
        .isEqualTo(within(expected));
  }

  @Test
  void statementStandsOnItsOwnLineWhereTheOtherDoes() {
    String text = "class A {\r\n\tvoid m() {\r\n\t\tn();\r\n\t}\r\n}";
    assertThat(changed(text, ChangeTest::addStatement))
        .isEqualTo(
            "class A {\r\n\tvoid m() {\r\n\t\tint x = 1;\r\n\t\tint y;\r\n\t\tn();\r\n\t}\r\n}");
    assertThat(changed("class A { void m() { n(); } }", ChangeTest::addStatement))
        .isEqualTo("class A { void m() { int x = 1; int y; n(); } }");
  }

  private static Change addStatement(FileFacts facts) {
    Span first = type(facts).methods().get(0).body().orElseThrow().statements().get(0).span();
    return new AddStatement(at(first), List.of(new Piece.Written("int x = 1;\nint y;")));
  }

  private static String within(String member) {
    return lines("class A {\\n  " + member + "\\n}\\n");
  }

  private static String lines(String escaped) {
    return escaped.replace("\\n", "\n").replace("\\r", "\r").replace("\\t", "\t");
  }

  private static TypeFact type(FileFacts facts) {
    return facts.types().get(0);
  }

  private static Location at(TypeFact type) {
    return at(type.span());
  }

  private static Location at(Span span) {
    return new Location(FILE, span);
  }

  private static String changed(String text, Function<FileFacts, Change> change) {
    FileFacts facts = FactExtractor.extract(new SourceFile(Path.of(FILE), FILE, text));
    assertThat(facts.problems()).isEmpty();
    return TextEdit.apply(text, change.apply(facts).edits(new SourceText(text)));
  }
}
