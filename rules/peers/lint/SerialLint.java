import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * What the compiler of the JDK that runs this says of serialization: a line for each warning, with
 * the key of the warning, the file, the line, and the word that stands there.
 */
final class SerialLint {
  private static final Pattern WORD = Pattern.compile("[\\w$]+");

  private SerialLint() {}

  /**
   * Takes a file with the names of the sources, a class path, a folder for classes, the answers.
   */
  public static void main(String[] arguments) throws IOException {
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    List<Path> sources = Files.readAllLines(Path.of(arguments[0])).stream().map(Path::of).toList();
    boolean compiled = compile(sources, arguments[1], arguments[2], diagnostics);
    try (PrintStream answers = new PrintStream(arguments[3], StandardCharsets.UTF_8)) {
      for (Diagnostic<? extends JavaFileObject> diagnostic : diagnostics.getDiagnostics()) {
        if (diagnostic.getKind() == Diagnostic.Kind.ERROR) {
          System.err.println(diagnostic);
        } else if (diagnostic.getSource() != null) {
          answers.println(line(diagnostic));
        }
      }
    }
    System.exit(compiled ? 0 : 1);
  }

  private static boolean compile(
      List<Path> sources,
      String classPath,
      String classes,
      DiagnosticCollector<JavaFileObject> diagnostics)
      throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<String> options =
        List.of(
            "--release",
            "17",
            "-proc:none",
            "-implicit:none",
            "-Xlint:serial,-options",
            "-Xmaxwarns",
            "100000",
            "-d",
            classes,
            "-cp",
            classPath);
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
      return compiler
          .getTask(
              null, files, diagnostics, options, null, files.getJavaFileObjectsFromPaths(sources))
          .call();
    }
  }

  private static String line(Diagnostic<? extends JavaFileObject> diagnostic) throws IOException {
    JavaFileObject source = diagnostic.getSource();
    return String.join(
        "\t",
        diagnostic.getCode(),
        Path.of(source.toUri()).toString(),
        Long.toString(diagnostic.getLineNumber()),
        word(source.getCharContent(true), diagnostic.getPosition()));
  }

  private static String word(CharSequence text, long position) {
    Matcher matcher = WORD.matcher(text);
    return position >= 0 && matcher.find((int) position) && matcher.start() == position
        ? matcher.group()
        : "";
  }
}
