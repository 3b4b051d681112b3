package io.github.wireworthy.types;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Local and anonymous classes have the binary names that javac gives them; it is asked each time.
 */
final class LocalTypeNumbersTest {

  private static final String AROUND =
      """
      import java.util.*;
      import java.util.function.*;
      interface P {}
      interface Q {}
      interface R {}
      class T {
        T(Object... o) {}
        static Object f(Object... o) { return null; }
        static P p(Object o) { return null; }
        static <X> X g(X x) { return x; }
        static void run(Runnable r, Object o) {}
        T self(Object o) { return this; }
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "void m() { new P() {}; class L {} new Q() {}; class L2 {} { class L3 {} } } void n() {"
            + " class L {} }",
        "Object a = new P() {}; void m() { new Q() {}; } Object b = new R() {}; { new P() {}; }",
        "class N { Object a = new P() {}; } Object a = new Q() { Object b = new R() {}; };",
        "void m() { f(p(new P() {}), new Q() {}); }",
        "void m() { f(g(new P() {}), T.<Q>g(new Q() {}), new R() {}); }",
        "void m() { self(new P() {}).self(new Q() {}).self(new R() {}); }",
        "void m() { run(() -> { new P() {}; }, new Q() {}); run((Runnable) () -> { new P() {}; },"
            + " new R() {}); }",
        "void m(boolean c) { f(c ? new P() {} : null, new Q() {}); }",
        "void m(int i) { f(switch (i) { case 1 -> new P() {}; default -> new R() {}; }, new Q()"
            + " {}); }",
        "T(int i) { this(p(new P() {}), new Q() {}); } class S extends T { S() { super(p(new P()"
            + " {}), new R() {}); } }",
        "void m() { new T(p(new P() {}), new Q() {}) { Object o = new R() {}; }; }",
        "static class G<X> { G(Object a, X b) {} } void m() { new G<>(p(new P() {}), new Q() {}) {"
            + " Object o = new R() {}; }; }",
        "void m() { f(new ArrayList<P>(List.of(new P() {})), new Q() {}); f(new"
            + " ArrayList<>(List.of(new P() {})), new R() {}); }",
        "void m() { f(new Comparator<>() { public int compare(Object a, Object b) { return 0; } },"
            + " new Q() {}); }",
        "void m() { f(new Object[] {p(new P() {})}, new Q() {}); f(\"\" + p(new P() {}), new R()"
            + " {}); }",
        "void m() { do { new P() {}; } while (f(new Q() {}) != null); for (Object o = new R() {}; ;"
            + " new P() {}.hashCode()) { new Q() {}; } }",
        "enum E { A(new P() {}) { Object o = new Q() {}; }, B(p(new R() {})) {}; E(Object o) {} }",
        "record W(Object a) { W { new P() {}; record L() {} interface J {} }"
            + " static Object b = new Q() {}; }",
        "Supplier<Supplier<Object>> s = () -> () -> new P() {}; static { class L {} new Q() { class"
            + " L {} }; }",
        "void m(Object o) { try { new P() {}; } catch (RuntimeException e) { new Q() {}; } finally"
            + " { new R() {}; } synchronized (new Object() {}) { class L {} } }",
        "void m(Stream s) { s.map(x -> new P() {}).map(y -> new Q() { }).end(new R() {}); }"
            + " interface Stream { Stream map(Function<Object, Object> f); void end(Object o); }",
      })
  void namesAndSupertypesAreThoseOfJavac(String members) {
    String text = AROUND + members + "}";
    Compiled compiled = Compiled.of(text, folder);
    LayeredTypeTable sources = Sources.table(text);
    assertThat(withParents(compiled.names(), compiled.classPath()::find))
        .containsExactlyInAnyOrderElementsOf(
            withParents(
                sources.sourceTypes().stream().map(TypeInfo::name).toList(), sources::find));
  }

  private static List<String> withParents(
      List<String> names, Function<String, Optional<TypeInfo>> types) {
    List<String> result = new ArrayList<>();
    for (String name : names) {
      TypeInfo type = types.apply(name).orElseThrow();
      List<Type> parents = new ArrayList<>(type.interfaces());
      type.superclass().ifPresent(parents::add);
      parents.replaceAll(Erasure::of);
      result.add(name + " " + type.kind() + " " + Sources.showAll(parents));
    }
    return result;
  }
}
