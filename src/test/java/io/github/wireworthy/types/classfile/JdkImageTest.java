package io.github.wireworthy.types.classfile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wireworthy.types.Sources;
import io.github.wireworthy.types.TypeInfo;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The JDK's class files say the same as reflection does. */
final class JdkImageTest {

  private static final List<String> PACKAGES =
      List.of(
          "java/lang",
          "java/util",
          "java/util/concurrent",
          "java/util/function",
          "java/io",
          "java/time");

  /** Reflection hides members of these. */
  private static final Set<String> FILTERED =
      Set.of("java.lang.Class", "java.lang.ClassLoader", "java.lang.Module", "java.lang.System");

  @Test
  void allThatReflectionTellsOfAThousandClassesIsTold() throws Exception {
    int compared = 0;
    for (String name : classNames()) {
      Class<?> reflected = Class.forName(name, false, null);
      if (!reflected.isSynthetic()) {
        TypeInfo type = Sources.JDK.find(name).orElseThrow();
        assertThat(Reflected.describe(type, reflected))
            .as(name)
            .isEqualTo(Reflected.describe(reflected));
        compared++;
      }
    }
    assertThat(compared).isGreaterThan(1000);
  }

  private static List<String> classNames() throws IOException {
    Path base = FileSystems.getFileSystem(URI.create("jrt:/")).getPath("/modules/java.base");
    List<String> names = new ArrayList<>();
    for (String name : PACKAGES) {
      try (Stream<Path> files = Files.list(base.resolve(name))) {
        files
            .map(file -> base.relativize(file).toString())
            .filter(file -> file.endsWith(".class"))
            .map(file -> file.substring(0, file.length() - ".class".length()).replace('/', '.'))
            .filter(className -> !FILTERED.contains(className))
            .sorted()
            .forEach(names::add);
      }
    }
    return names;
  }

  @Test
  void kindsAreToldApart() {
    assertThat(kind("java.lang.String")).isEqualTo(TypeInfo.Kind.CLASS);
    assertThat(kind("java.lang.Runnable")).isEqualTo(TypeInfo.Kind.INTERFACE);
    assertThat(kind("java.lang.Override")).isEqualTo(TypeInfo.Kind.ANNOTATION);
    assertThat(kind("java.util.concurrent.TimeUnit")).isEqualTo(TypeInfo.Kind.ENUM);
    assertThat(kind("java.util.Collections$1")).isEqualTo(TypeInfo.Kind.ANONYMOUS);
  }

  private static TypeInfo.Kind kind(String name) {
    return Sources.JDK.find(name).orElseThrow().kind();
  }

  @Test
  void packagesOfTheJdkAreComplete() {
    assertThat(Sources.JDK.isComplete("java.util")).isTrue();
    assertThat(Sources.JDK.isComplete("org.foo")).isFalse();
    assertThat(Sources.JDK.find("java.util.NoSuchType")).isEmpty();
    assertThat(Sources.JDK.find("NoSuchType")).isEmpty();
  }

  @Test
  void modulesExportWhatTheyRequireTransitively() {
    assertThat(Sources.JDK.packagesOf("java.sql"))
        .contains("java.sql", "java.util.logging", "org.w3c.dom")
        .doesNotContain("java.util");
    assertThat(Sources.JDK.packagesOf("java.base"))
        .contains("java.util")
        .doesNotContain("jdk.internal.misc");
    assertThat(Sources.JDK.packagesOf("no.such.module")).isEmpty();
  }
}
