package io.github.wireworthy.types;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Compares the call targets of a {@link TypeTable} with javac's own, over the same files. After
 * {@code mvn -q -pl src test-compile} and {@code cli/wireworthy --version}, which builds the jar:
 *
 * <pre>
 * java -Xmx8g -Xss16m -cp src/target/test-classes:cli/target/without-checks/wireworthy.jar \
 *     io.github.wireworthy.types.JavacCallTargets --sources DIR --classpath FILE --save CALLS.tsv
 * </pre>
 *
 * <p>Options: {@code --sources} the folder in which the packages lie; {@code --classpath} a file
 * that holds a class path in one line; {@code --save} where to put what javac answered, {@code
 * --load} to take it from there instead of asking javac ({@code --classpath} may then be left out,
 * to see what is resolved without); {@code --pack} the folder of the signature pack; {@code
 * --limit} how many files to compare, evenly spread; {@code --wrong} how many differences to show.
 */
final class JavacCallTargets {

  private static final long STACK_BYTES = 512L << 20;
  private static final Set<String> OPTIONS =
      Set.of("--sources", "--classpath", "--save", "--load", "--pack", "--limit", "--wrong");

  private final Map<String, String> options;
  private final PrintStream out;

  private JavacCallTargets(Map<String, String> options, PrintStream out) {
    this.options = options;
    this.out = out;
  }

  public static void main(String[] arguments) throws Exception {
    JavacCallTargets program = new JavacCallTargets(options(arguments), System.out);
    inDeepThread(program::run);
  }

  private Integer run() throws IOException {
    JavacCalls calls = javacCalls();
    out.printf(
        "%d files, %d method calls, %d creations, %d left out%n",
        calls.files(), kind(calls, false).size(), kind(calls, true).size(), calls.leftOut());
    compare(calls);
    return 0;
  }

  private JavacCalls javacCalls() throws IOException {
    Optional<Path> saved = path("--load");
    if (saved.isPresent()) {
      return JavacCalls.load(saved.get());
    }
    Path sources = sources();
    JavacCalls calls = JavacCallReader.read(sources, javaFiles(sources), classPath());
    Optional<Path> save = path("--save");
    if (save.isPresent()) {
      calls.save(save.get());
    }
    return calls;
  }

  private void compare(JavacCalls calls) throws IOException {
    long start = System.nanoTime();
    TypedCallTargets.use(
        sources(),
        javaFiles(sources()),
        classPath(),
        path("--pack"),
        targets -> {
          out.printf("%.1f s to read and resolve%n", (System.nanoTime() - start) / 1e9);
          compare(calls, targets);
        });
  }

  private void compare(JavacCalls calls, CallTargets targets) {
    int shown = number("--wrong", 20);
    Set<String> files = sample(calls);
    for (boolean constructors : new boolean[] {false, true}) {
      List<JavacCall> sampled =
          kind(calls, constructors).stream()
              .filter(call -> files.contains(call.position().file()))
              .toList();
      CallComparison comparison = CallComparison.of(sampled, targets);
      out.println((constructors ? "creations: " : "methods: ") + comparison.summary());
      comparison.details(shown).forEach(out::println);
    }
  }

  private Set<String> sample(JavacCalls calls) {
    List<String> files =
        calls.calls().stream().map(call -> call.position().file()).distinct().toList();
    int size = Math.min(files.size(), number("--limit", files.size()));
    return IntStream.range(0, size)
        .mapToObj(index -> files.get((int) ((long) index * files.size() / size)))
        .collect(Collectors.toSet());
  }

  private static List<JavacCall> kind(JavacCalls calls, boolean constructors) {
    return calls.calls().stream()
        .filter(call -> call.target().isConstructor() == constructors)
        .toList();
  }

  /** The Java files under a folder, but for module descriptors, which need a module path. */
  static List<Path> javaFiles(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.endsWith("module-info.java"))
          .sorted()
          .toList();
    }
  }

  private Path sources() throws IOException {
    return path("--sources").orElseThrow(() -> new IOException("--sources is missing"));
  }

  private List<Path> classPath() throws IOException {
    Optional<Path> file = path("--classpath");
    if (file.isEmpty()) {
      return List.of();
    }
    List<Path> entries = new ArrayList<>();
    for (String entry : Files.readString(file.get()).strip().split(File.pathSeparator, -1)) {
      if (!entry.isEmpty()) {
        entries.add(Path.of(entry));
      }
    }
    return entries;
  }

  private Optional<Path> path(String option) {
    return Optional.ofNullable(options.get(option)).map(Path::of);
  }

  private int number(String option, int otherwise) {
    return Optional.ofNullable(options.get(option)).map(Integer::valueOf).orElse(otherwise);
  }

  private static Map<String, String> options(String[] arguments) {
    Map<String, String> options = new HashMap<>();
    for (int index = 0; index < arguments.length; index += 2) {
      if (!OPTIONS.contains(arguments[index]) || index + 1 == arguments.length) {
        throw new IllegalArgumentException("options are " + OPTIONS + ", each with a value");
      }
      options.put(arguments[index], arguments[index + 1]);
    }
    return options;
  }

  /** Real code nests deeper than the stack of the main thread lets javac go. */
  private static <T> T inDeepThread(Callable<T> work) throws Exception {
    FutureTask<T> task = new FutureTask<>(work);
    new Thread(null, task, "calls", STACK_BYTES).start();
    return task.get();
  }
}
