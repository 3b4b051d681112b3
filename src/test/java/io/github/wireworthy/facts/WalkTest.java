package io.github.wireworthy.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wireworthy.source.SourceFile;
import io.github.wireworthy.syntax.FactExtractor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * The walk reaches every part, and each part once; reflection over the records says what there is.
 */
final class WalkTest {

  private static final String TEXT =
      """
      enum E { A(1 + 2) { int f; }, B; E(int... i) { this(i.length); } }
      class C<T> extends Object {
        int[] a = {1, -2}, b = new int[3], c = new int[][] {{1}}[0];
        { class L { void n() { int deep = 1; } } new L(); }
        static { ; }
        record R(int x, int y) { R { assert x > y : "no"; } }
        C(Object o) { super(); }
        Object m(Object o, int... v) throws Exception {
          if (o instanceof String s && s.isEmpty()) return this; else label: for (;;) break label;
          for (int i = 0, j = 1; i < j; i++, j--) continue;
          for (var e : v) synchronized (o) { throw new Exception("x" + e); }
          while (v[0]++ < 3) { do { } while (false); }
          try (var r = new java.io.StringReader(""); r) { } catch (RuntimeException | Error e) { } finally { o = null; }
          switch (o) { case String s when s.length() > 1: case null: break; default: }
          int k = switch (o) { case R(int x, R(var y, _)) -> x; case Integer i -> { yield i; } default -> throw null; };
          Runnable r = () -> m(o), q = this::hashCode;
          java.util.function.Function<String, int[]> f = (String p) -> { return (int[]) null; };
          Object x = k == 1 ? new C<>(o) { Object inner = E.A; } : C.super.toString();
          o = int[]::new; x = C.class; x = C.this.a; class Local { }
          return C.<String>of(List.<String>of())[0];
        }
      }
      """;

  @Test
  void everyPartIsReachedOnce() {
    FileFacts facts = FactExtractor.extract(new SourceFile(Path.of("C.java"), "C.java", TEXT));
    assertThat(facts.problems()).isEmpty();
    Set<Object> all = Collections.newSetFromMap(new IdentityHashMap<>());
    collect(facts.types(), all);
    Everything everything = new Everything();
    facts.types().forEach(everything::type);
    assertThat(all).hasSizeGreaterThan(150);
    all.removeAll(everything.seen);
    assertThat(all).isEmpty();
  }

  /** Adds all expressions, statements, types and variables that some record holds. */
  private static void collect(Object part, Set<Object> all) {
    if (part instanceof List<?> list) {
      list.forEach(element -> collect(element, all));
    } else if (part instanceof Optional<?> optional) {
      optional.ifPresent(element -> collect(element, all));
    } else if (part instanceof Record facts) {
      boolean isExpressionOrStatement = part instanceof Expression || part instanceof Statement;
      if (isExpressionOrStatement || part instanceof TypeFact || part instanceof Variable) {
        all.add(part);
      }
      for (RecordComponent component : facts.getClass().getRecordComponents()) {
        collect(value(facts, component), all);
      }
    }
  }

  private static Object value(Record facts, RecordComponent component) {
    try {
      return component.getAccessor().invoke(facts);
    } catch (IllegalAccessException | InvocationTargetException impossible) {
      throw new LinkageError("a record component cannot be read", impossible);
    }
  }

  /** Visits all parts, and fails if one comes twice. */
  private static final class Everything implements Walk.Visitor {

    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private void add(Object part) {
      assertThat(seen.add(part)).as("%s comes twice", part).isTrue();
    }

    @Override
    public void expression(Expression expression) {
      add(expression);
      Walk.children(expression, this);
    }

    @Override
    public void statement(Statement statement) {
      add(statement);
      Walk.children(statement, this);
    }

    @Override
    public void variable(Variable variable) {
      add(variable);
    }

    @Override
    public void type(TypeFact type) {
      add(type);
      Walk.children(type, this);
    }
  }
}
