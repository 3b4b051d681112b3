package io.github.wireworthy.differential;

import io.github.wireworthy.program.Program;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * The class files of programs that were compiled together, in memory.
 *
 * @param classes by binary name
 * @param errors of the compiler by package of the program; then there are no class files at all
 */
record CompiledPrograms(Map<String, byte[]> classes, Map<String, List<String>> errors) {

  /** Compiles all; if some do not compile, the others are compiled without them. */
  static CompiledPrograms of(List<Program> programs) {
    if (programs.isEmpty()) {
      return new CompiledPrograms(Map.of(), Map.of());
    }
    CompiledPrograms compiled = compile(programs);
    if (compiled.errors.isEmpty()) {
      return compiled;
    }
    List<Program> others =
        programs.stream()
            .filter(program -> !compiled.errors.containsKey(program.packageName()))
            .toList();
    CompiledPrograms rest = of(others);
    Map<String, List<String>> errors = new TreeMap<>(compiled.errors);
    errors.putAll(rest.errors);
    return new CompiledPrograms(rest.classes, errors);
  }

  /** Loads the classes of programs anew. */
  ClassLoader loader() {
    return new ClassLoader(CompiledPrograms.class.getClassLoader()) {
      @Override
      protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] content = classes.get(name);
        if (content == null) {
          throw new ClassNotFoundException(name);
        }
        return defineClass(name, content, 0, content.length);
      }
    };
  }

  private static CompiledPrograms compile(List<Program> programs) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    List<JavaFileObject> sources = new ArrayList<>();
    for (Program program : programs) {
      program
          .files()
          .forEach(
              (name, text) -> sources.add(new Source(program.packageName() + "/" + name, text)));
    }
    Memory memory = new Memory(compiler.getStandardFileManager(diagnostics, Locale.ROOT, null));
    List<String> options =
        List.of("--release", "17", "-proc:none", "-nowarn", "-Xlint:none", "-Xmaxerrs", "10000");
    compiler.getTask(null, memory, diagnostics, options, null, sources).call();
    Map<String, byte[]> classes = new HashMap<>();
    memory.written.forEach((name, bytes) -> classes.put(name, bytes.toByteArray()));
    return new CompiledPrograms(classes, errors(diagnostics));
  }

  private static Map<String, List<String>> errors(DiagnosticCollector<JavaFileObject> diagnostics) {
    Map<String, List<String>> errors = new TreeMap<>();
    for (Diagnostic<? extends JavaFileObject> diagnostic : diagnostics.getDiagnostics()) {
      if (diagnostic.getKind() == Diagnostic.Kind.ERROR) {
        String file =
            diagnostic.getSource() == null ? "/?/" : diagnostic.getSource().toUri().getPath();
        errors
            .computeIfAbsent(file.split("/", -1)[1], name -> new ArrayList<>())
            .add(
                diagnostic.getMessage(Locale.ROOT)
                    + " at "
                    + file
                    + ":"
                    + diagnostic.getLineNumber());
      }
    }
    return errors;
  }

  /** One file of a program. */
  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String name, String text) {
      super(URI.create("memory:///" + name), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }

  /** Keeps the class files. */
  private static final class Memory extends ForwardingJavaFileManager<JavaFileManager> {
    private final Map<String, ByteArrayOutputStream> written = new HashMap<>();

    Memory(JavaFileManager platform) {
      super(platform);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
      return new SimpleJavaFileObject(
          URI.create("memory:///" + name.replace('.', '/') + kind.extension), kind) {
        @Override
        public OutputStream openOutputStream() {
          ByteArrayOutputStream bytes = new ByteArrayOutputStream();
          written.put(name, bytes);
          return bytes;
        }
      };
    }
  }
}
