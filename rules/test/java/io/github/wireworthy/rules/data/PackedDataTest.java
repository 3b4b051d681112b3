package io.github.wireworthy.rules.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program is shipped as a jar, and tests run on folders: the data must be found in both. */
class PackedDataTest {

  @Test
  void everyDataFileIsFoundInAJarToo(@TempDir Path folder) throws Exception {
    Path classes = classes();
    Path jar = folder.resolve("rules.jar");
    pack(classes, jar);
    List<URL> urls = new ArrayList<>(List.of(jar.toUri().toURL()));
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      if (!Path.of(entry).equals(classes)) {
        urls.add(Path.of(entry).toUri().toURL());
      }
    }
    try (URLClassLoader loader =
        new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
      Class<?> packed = loader.loadClass(BuiltIn.class.getName());
      for (String kind : List.of("boundaries", "known-types")) {

        assertThat(files(packed, kind)).isEqualTo(BuiltIn.files(kind));
        assertThat(BuiltIn.files(kind)).isNotEmpty();
      }
    }
  }

  private static Object files(Class<?> packed, String kind) throws ReflectiveOperationException {
    Method files = packed.getDeclaredMethod("files", String.class);
    files.setAccessible(true);
    return files.invoke(null, kind);
  }

  private static Path classes() throws Exception {
    return Path.of(BuiltIn.class.getProtectionDomain().getCodeSource().getLocation().toURI());
  }

  /** Folders get entries of their own, as they do in the shaded jar. */
  private static void pack(Path classes, Path jar) throws IOException {
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
        Stream<Path> paths = Files.walk(classes)) {
      for (Path path : (Iterable<Path>) paths.filter(path -> !path.equals(classes))::iterator) {
        String name = classes.relativize(path).toString().replace(File.separatorChar, '/');
        out.putNextEntry(new JarEntry(Files.isDirectory(path) ? name + "/" : name));
        if (Files.isRegularFile(path)) {
          Files.copy(path, out);
        }
        out.closeEntry();
      }
    }
  }
}
