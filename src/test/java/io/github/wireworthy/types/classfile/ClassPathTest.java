package io.github.wireworthy.types.classfile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wireworthy.source.Problem;
import io.github.wireworthy.types.Compiled;
import io.github.wireworthy.types.Sources;
import io.github.wireworthy.types.Type;
import io.github.wireworthy.types.TypeInfo;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Jars and class folders, whole and damaged. */
final class ClassPathTest {

  @TempDir Path folder;

  private Path jar(String name, Map<String, byte[]> entries) throws IOException {
    Path jar = folder.resolve(name);
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream stream = new JarOutputStream(out)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        stream.putNextEntry(new JarEntry(entry.getKey()));
        stream.write(entry.getValue());
      }
    }
    return jar;
  }

  private byte[] compiled(String name, String text) throws IOException {
    Path classes = Files.createDirectories(folder.resolve("classes-" + text.hashCode()));
    Compiled.of(text, classes);
    return Files.readAllBytes(classes.resolve(name + ".class"));
  }

  @Test
  void constructorsLeaveOutWhatIsNotInTheSource() {
    Compiled compiled =
        Compiled.of(
            "class A { class Inner { Inner(int i) {} } class Plain {} enum E { X(1L) {}; E(long l)"
                + " {} } class Generic<T> { Generic(java.util.List<T> l) {} } static class Nested {"
                + " Nested(A a) {} } }",
            folder);
    try (ClassPath classPath = compiled.classPath()) {
      assertThat(constructors(classPath, "A$Inner")).containsExactly("<init>(int) void");
      assertThat(constructors(classPath, "A$Plain")).containsExactly("<init>() void");
      assertThat(constructors(classPath, "A$E")).containsExactly("<init>(long) void");
      assertThat(constructors(classPath, "A$Generic"))
          .containsExactly("<init>(java.util.List<T>) void");
      assertThat(constructors(classPath, "A$Nested")).containsExactly("<init>(A) void");
    }
  }

  private static List<String> constructors(ClassPath classPath, String name) {
    return classPath.find(name).orElseThrow().methods("<init>").stream()
        .map(Sources::show)
        .toList();
  }

  @Test
  void innerClassKnowsTheTypeVariablesAroundIt() {
    Compiled compiled = Compiled.of("class A<T> { class B<U> { T t; A<T>.B<U> b; } }", folder);
    try (ClassPath classPath = compiled.classPath()) {
      TypeInfo inner = classPath.find("A$B").orElseThrow();
      assertThat(inner.fields().get(0).type())
          .isEqualTo(classPath.find("A").orElseThrow().typeParameters().get(0));
      assertThat(Sources.show(inner.fields().get(1).type())).isEqualTo("A$B<U>");
    }
  }

  @Test
  void classFoldersTellNamesApartByCase() {
    Compiled compiled = Compiled.of("class Main { class Inner {} }", folder);
    try (ClassPath classPath = compiled.classPath()) {
      assertThat(classPath.find("Main$Inner")).isPresent();
      assertThat(classPath.find("main")).isEmpty();
      assertThat(classPath.find("p.Main")).isEmpty();
      assertThat(classPath.problems()).isEmpty();
    }
  }

  @Test
  void firstEntryThatHasAClassWins() throws IOException {
    Path first = jar("1.jar", Map.of("A.class", compiled("A", "class A { int first; }")));
    Path second = jar("2.jar", Map.of("A.class", compiled("A", "class A { int second; }")));
    try (ClassPath classPath = ClassPath.open(List.of(first, second))) {
      assertThat(classPath.find("A").orElseThrow().fields().get(0).name()).isEqualTo("first");
    }
  }

  @Test
  void multiReleaseJarShowsWhatHoldsForAllReleases() throws IOException {
    Path jar =
        jar(
            "mr.jar",
            Map.of(
                "A.class", compiled("A", "class A { int base; }"),
                "META-INF/versions/17/A.class", compiled("A", "class A { int newer; }")));
    try (ClassPath classPath = ClassPath.open(List.of(jar))) {
      assertThat(classPath.find("A").orElseThrow().fields().get(0).name()).isEqualTo("base");
    }
  }

  @Test
  void damagedClassIsThereButNothingIsKnownOfIt() throws IOException {
    byte[] whole = compiled("A", "class A { int field; }");
    byte[] half = java.util.Arrays.copyOf(whole, whole.length / 2);
    byte[] tooNew = whole.clone();
    tooNew[7] = (byte) 200;
    Path jar =
        jar(
            "damaged.jar",
            Map.of(
                "p/A.class",
                half,
                "p/B.class",
                tooNew,
                "p/C.class",
                whole,
                "p/D.class",
                new byte[0]));
    try (ClassPath classPath = ClassPath.open(List.of(jar))) {
      for (String name : List.of("p.A", "p.B", "p.C", "p.D")) {
        TypeInfo type = classPath.find(name).orElseThrow();
        assertThat(type.fields()).as(name).isEmpty();
        assertThat(type.superclass()).as(name).contains(new Type.Unknown(""));
      }
      assertThat(classPath.problems())
          .hasSize(4)
          .allMatch(problem -> problem.kind() == Problem.Kind.CLASS_PATH)
          .allMatch(problem -> problem.file().contains("damaged.jar!/p/"));
    }
  }

  @Test
  void largeEntryIsRefused() throws IOException {
    Path jar = jar("large.jar", Map.of("A.class", new byte[ClassPath.LARGEST + 1]));
    try (ClassPath classPath = ClassPath.open(List.of(jar))) {
      assertThat(classPath.find("A").orElseThrow().methods()).isEmpty();
      assertThat(classPath.problems())
          .singleElement()
          .extracting(Problem::message)
          .asString()
          .contains("larger");
    }
  }

  @Test
  void whatIsNoJarIsToldAndLeftOut() throws IOException {
    Path text = Files.writeString(folder.resolve("no.jar"), "this is no jar");
    Path jar = jar("yes.jar", Map.of("A.class", compiled("A", "class A {}")));
    try (ClassPath classPath = ClassPath.open(List.of(text, folder.resolve("missing.jar"), jar))) {
      assertThat(classPath.find("A")).isPresent();
      assertThat(classPath.problems()).hasSize(2);
    }
  }

  @Test
  void modulesOnTheClassPathTellTheirPackages() throws IOException {
    Path sources = Files.createDirectories(folder.resolve("module/p"));
    Files.writeString(sources.resolve("A.java"), "package p; public class A {}");
    Path descriptor =
        Files.writeString(folder.resolve("module/module-info.java"), "module m.o { exports p; }");
    Path classes = folder.resolve("module-classes");
    int result =
        javax.tools.ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "-d",
                classes.toString(),
                descriptor.toString(),
                sources.resolve("A.java").toString());
    assertThat(result).isZero();
    try (ClassPath classPath = ClassPath.open(List.of(classes))) {
      assertThat(classPath.packagesOf("m.o")).containsExactly("p");
      assertThat(classPath.packagesOf("other")).isEmpty();
    }
  }
}
