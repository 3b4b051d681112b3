package io.github.wireworthy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Fixes in text that is hard to change: what comes out compiles, and a second run finds nothing
 * more to do.
 */
final class FixedTextTest {

  @TempDir private Path folder;

  /** Each is one file; what is to be fixed may stand in each other's way. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        // Two lambdas of a statement that copy the same field, and one that copies two.
        """
        class Shop {
          interface Task extends java.util.function.Supplier<Object>, java.io.Serializable {}
          private final int rate = Integer.parseInt("1");
          private final String name = "n".trim();
          void use(Task one, Task other) {}
          void run() {
            use(() -> rate, () -> this.rate);
            use(() -> name + rate, () -> Shop.this.name);
          }
        }
        """,
        // One change mends what crosses at two places.
        """
        class Shop {
          static class Thing { int size; }
          void save(java.io.ObjectOutputStream out) throws java.io.IOException {
            out.writeObject(new Thing());
            out.writeObject(java.util.List.of(new Thing()));
          }
        }
        """,
        // Everything in one line, without a last line end.
        "class Shop { Thread worker; class Cart implements java.io.Serializable { int size; } Cart cart() { return new Cart(); } }",
        "class Shop { interface Task extends Runnable, java.io.Serializable {} Thread worker; Task task(int size) { return new Task() { public void run() { System.out.println(size); } }; } }",
        "class Shop implements java.io.Externalizable { Shop(int size) {} public void writeExternal(java.io.ObjectOutput out) {} public void readExternal(java.io.ObjectInput in) {} }",
        // Tabs, and comments wherever they may stand.
        "class Shop {\n\tinterface Task extends Runnable, java.io.Serializable {}\n\tThread worker;\n\tTask task(/* how */ int size /* many */) {\n\t\t// why\n\t\treturn /* new */ new /* Task */ Task /* of */ ( /* nothing */ ) /* { */ { // {\n\t\t\t/** Runs. */\n\t\t\tpublic void run() { /* } */ System.out.println(size + \"}\"); }\n\t\t} /* } */ ; // }\n\t}\n\t// last\n}",
        "class Shop { /* a */ interface Task extends Runnable, java.io.Serializable {} Thread worker;\n Task task(int size) { /** Doc. */ /* b */ class /* c */ Job /* d */ implements Task /* e */ { /* f */ public void run() { System.out.println(size); } /* g */ } /* h */ return new Job(/* i */); } }",
        // Unicode escapes before, in and behind what changes.
        "class Sh\\u006fp { /* \\u0041 */ Thread w\\u006frker; c\\u006cass Cart implements java.io.Serializable { String s = \"\\u0041\"; } }",
        "\\u0063lass Shop {\n  interface Task extends Runnable, java.io.Serializable {}\n  private final String n\\u0061me = \"\\u00e9\";\n  Task task() { return () -> System.out.println(\"\\u00e9\" + name); }\n}\n",
        // Names that mean something else.
        """
        package shop;

        import java.util.*;

        class Shop {
          interface Serializable {}
          static class Thing { int size; }
          void save(java.io.ObjectOutputStream out) throws java.io.IOException {
            Map<String, Integer> map = new HashMap<>();
            out.writeObject(new Thing());
            out.writeObject(map.keySet());
          }
          static class HashSet {}
          static class LinkedHashSet {}
        }
        """,
        """
        class Shop<Serializable> {
          static class Thing {}
          static class Lost implements java.io.Serializable {
            private final transient Object lock = new Object();
            int size;
            int next() { synchronized (lock) { return ++size; } }
            static class ObjectInputStream {}
            static class IOException {}
          }
          void save(java.io.ObjectOutputStream out) throws java.io.IOException {
            out.writeObject(new Thing());
          }
        }
        """,
        // Type variables of the classes and methods around.
        """
        import java.util.function.*;

        class Shop<T> {
          interface Naming<A, B> extends Function<A, B>, java.io.Serializable {}
          Thread worker;
          T item;
          <V> Naming<V, Integer> one() {
            return new Naming<>() { public Integer apply(V text) { return 1; } };
          }
          Naming<T, Integer> two() {
            return new Naming<>() { public Integer apply(T text) { return 2; } };
          }
          Naming<String, java.util.List<? super Integer>> three() {
            return new Naming<>() {
              public java.util.List<? super Integer> apply(String text) { return null; }
            };
          }
          class Inner<U> implements java.io.Serializable {
            class Innermost<W> implements java.io.Serializable { U u; }
          }
          static class Nested<T> {
            Thread worker;
            class Own implements java.io.Serializable {}
          }
        }
        """,
        // A name that is taken already, and one that shadows.
        """
        class Shop {
          interface Task extends Runnable, java.io.Serializable {}
          Thread worker;
          private final int rate = Integer.parseInt("1");
          class TaskTask {}
          Task task() { return new Task() { public void run() {} }; }
          Task task(int size) { return new Task() { public void run() {} }; }
          Task more(int rate) { return () -> System.out.println(this.rate + rate); }
          Task last() {
            for (int rate = 0; rate < 1; rate++) {}
            return () -> System.out.println(rate);
          }
        }
        """,
        // Members of several findings in one class.
        """
        import java.io.*;

        enum Shop {
          ONE { private Object readResolve() { return ONE; } };
          private static final long serialVersionUID = 1L;

          private void readObject(ObjectInputStream in) {}
          record Line(int size) implements Serializable {
            private void writeObject(ObjectOutputStream out) {} // never

            // Nor this.

            private void readObject(ObjectInputStream in) {}
          }
        }
        """,
      })
  void fixedTextCompilesAndStaysAsItIs(String text) throws IOException {
    assertThat(errors(text)).as("before").isEmpty();
    Files.writeString(file(), text);
    assertThat(Outcome.of("scan", folder, "--fix", "--unsafe").exitCode()).isLessThan(2);
    String fixed = Files.readString(file());
    assertThat(fixed).isNotEqualTo(text);
    assertThat(errors(fixed)).as(fixed).isEmpty();
    Outcome second = Outcome.of("scan", folder, "--fix", "--unsafe", "--diff");
    assertThat(second.out()).doesNotContain("@@");
    Outcome.of("scan", folder, "--fix", "--unsafe");
    assertThat(Files.readString(file())).isEqualTo(fixed);
  }

  @Test
  void lineEndsOfNewLinesAreThoseOfTheFile() throws IOException {
    String text =
        "class Shop {\r\tinterface Task extends Runnable, java.io.Serializable {}\r\tThread worker;\r"
            + "\tTask task(int size) {\r\t\treturn new Task() {\r\t\t\tpublic void run() {\r"
            + "\t\t\t\tSystem.out.println(size);\r\t\t\t}\r\t\t};\r\t}\r}";
    Files.writeString(file(), text.replace("\r", "\r\n"));
    Outcome.of("scan", folder, "--fix");
    String windows = Files.readString(file());
    assertThat(windows).contains("class ShopTask implements Task {");
    assertThat(windows.replace("\r\n", "")).doesNotContain("\r", "\n");
    Files.writeString(file(), text);
    Outcome.of("scan", folder, "--fix");
    assertThat(Files.readString(file())).isEqualTo(windows.replace("\r\n", "\r"));
  }

  private Path file() {
    return folder.resolve("Shop.java");
  }

  private List<String> errors(String text) throws IOException {
    Path output = Files.createDirectories(folder.resolve("classes"));
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    JavaFileObject source =
        new SimpleJavaFileObject(URI.create("string:///Shop.java"), JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
          }
        };
    compiler
        .getTask(
            null,
            compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8),
            diagnostics,
            List.of("-proc:none", "-Xlint:none", "-implicit:none", "-d", output.toString()),
            null,
            List.of(source))
        .call();
    return diagnostics.getDiagnostics().stream()
        .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
        .map(Diagnostic::toString)
        .toList();
  }
}
