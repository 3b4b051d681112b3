package io.github.wireworthy.types;

import io.github.wireworthy.types.classfile.ClassPath;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Sources as javac sees them: compiled by the running JDK, and read back from the class files. */
public record Compiled(Path folder) {

  /** Compiles one file that is called {@code Main.java} into a folder. */
  public static Compiled of(String text, Path folder) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      Path source = Files.writeString(folder.resolve("Main.java"), text);
      List<String> options = List.of("-d", folder.toString(), "-proc:none", "-Xlint:none");
      boolean isDone =
          compiler
              .getTask(messages, files, null, options, null, files.getJavaFileObjects(source))
              .call();
      if (!isDone) {
        throw new IllegalArgumentException(messages.toString());
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return new Compiled(folder);
  }

  public ClassPath classPath() {
    return ClassPath.open(List.of(folder));
  }

  /** The binary names of all classes, sorted. */
  List<String> names() {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .map(entry -> entry.getFileName().toString())
          .filter(name -> name.endsWith(".class"))
          .map(name -> name.substring(0, name.length() - ".class".length()))
          .sorted()
          .toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
