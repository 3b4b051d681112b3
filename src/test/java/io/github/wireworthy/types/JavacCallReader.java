package io.github.wireworthy.types;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import javax.tools.Diagnostic;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * Has javac attribute source files, and lists the calls that it resolved. Attribution goes on after
 * errors; annotation processors are not run.
 */
final class JavacCallReader {

  private static final List<String> OPTIONS =
      List.of(
          "-proc:none",
          "-implicit:none",
          "-nowarn",
          "-Xmaxerrs",
          "1000000",
          "--should-stop=ifError=ATTR",
          "--should-stop=ifNoError=ATTR");

  private JavacCallReader() {}

  /**
   * The calls in some files.
   *
   * @param sources the folder that positions are relative to
   */
  static JavacCalls read(Path sources, List<Path> files, List<Path> classPath) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    ErrorPositions errors = new ErrorPositions();
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, UTF_8)) {
      manager.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
      manager.setLocationFromPaths(StandardLocation.SOURCE_PATH, List.of());
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  Writer.nullWriter(),
                  manager,
                  errors::add,
                  OPTIONS,
                  null,
                  manager.getJavaFileObjectsFromPaths(files));
      return calls(task, sources, errors);
    }
  }

  private static JavacCalls calls(JavacTask task, Path sources, ErrorPositions errors)
      throws IOException {
    List<CompilationUnitTree> units = new ArrayList<>();
    task.parse().forEach(units::add);
    task.analyze();
    List<JavacCall> calls = new ArrayList<>();
    int leftOut = 0;
    for (CompilationUnitTree unit : units) {
      URI uri = unit.getSourceFile().toUri();
      String file = sources.toUri().relativize(uri).getPath();
      JavacCallScanner scanner =
          new JavacCallScanner(task, Trees.instance(task), unit, file, errors.in(uri));
      scanner.scan(unit, null);
      calls.addAll(scanner.calls());
      leftOut += scanner.leftOut();
    }
    calls.sort((one, other) -> one.position().compareTo(other.position()));
    return new JavacCalls(units.size(), leftOut, calls);
  }

  /** Where javac reported errors, by file. */
  private static final class ErrorPositions {

    private final Map<URI, NavigableSet<Long>> byFile = new HashMap<>();

    void add(Diagnostic<? extends JavaFileObject> diagnostic) {
      JavaFileObject file = diagnostic.getSource();
      if (diagnostic.getKind() == Diagnostic.Kind.ERROR && file != null) {
        byFile
            .computeIfAbsent(file.toUri(), unused -> new TreeSet<>())
            .add(diagnostic.getPosition());
      }
    }

    NavigableSet<Long> in(URI file) {
      return byFile.getOrDefault(file, new TreeSet<>());
    }
  }
}
