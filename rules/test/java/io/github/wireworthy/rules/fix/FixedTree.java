package io.github.wireworthy.rules.fix;

import io.github.wireworthy.Analysis;
import io.github.wireworthy.AnalysisInput;
import io.github.wireworthy.facts.FileFacts;
import io.github.wireworthy.fix.Fix;
import io.github.wireworthy.fix.Patch;
import io.github.wireworthy.fix.SourceText;
import io.github.wireworthy.fix.TextEdit;
import io.github.wireworthy.rule.Finding;
import io.github.wireworthy.rule.Rule;
import io.github.wireworthy.rules.RuleRegistry;
import io.github.wireworthy.rules.data.BuiltIn;
import io.github.wireworthy.source.Excludes;
import io.github.wireworthy.source.FoundFile;
import io.github.wireworthy.source.SourceFile;
import io.github.wireworthy.source.SourceFinder;
import io.github.wireworthy.syntax.FactExtractor;
import io.github.wireworthy.syntax.Reading;
import io.github.wireworthy.syntax.ReadingOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Makes all safe fixes in a copy of a real tree, and shows which errors the compiler has then that
 * it did not have before, in the changed files and their packages. With the classes of {@code
 * FileTimes}. With {@code unsafe} it makes the others too; with {@code every} it does to all
 * classes, methods and lambdas of the tree, whether anything is found there or not, what the fixes
 * of the capture family do to those with a finding:
 *
 * <pre>
 * java -Xss16m -cp … io.github.wireworthy.rules.fix.FixedTree TREE CLASS-PATH-FILE EMPTY-FOLDER [unsafe|every]
 * </pre>
 */
final class FixedTree {

  private static final int MOST_ROUNDS = 10;

  /** What still waits for others then is as good as what was made. */
  private static final int MOST_ROUNDS_OF_EVERY = 3;

  private final List<Path> classPath;
  private final List<Rule> rules;
  private final Predicate<Fix> isWanted;
  private final List<FileFacts> facts;
  private final Map<String, Path> files = new HashMap<>();
  private final Map<String, String> changed = new TreeMap<>();
  private final Map<String, Integer> titles = new TreeMap<>();

  private FixedTree(Path tree, List<Path> classPath, List<Rule> rules, Predicate<Fix> isWanted) {
    this.rules = rules;
    this.classPath = classPath;
    this.isWanted = isWanted;
    List<FoundFile> found = SourceFinder.find(List.of(tree), Excludes.none()).files();
    found.forEach(file -> files.put(file.name(), file.path()));
    this.facts =
        new ArrayList<>(Reading.read(found, new ReadingOptions(StandardCharsets.UTF_8, 2)));
  }

  public static void main(String[] arguments) throws Exception {
    Path tree = Path.of(arguments[0]).toRealPath();
    List<Path> classPath =
        Stream.of(Files.readString(Path.of(arguments[1])).trim().split(":")).map(Path::of).toList();
    Path folder = Path.of(arguments[2]);
    String mode = arguments.length > 3 ? arguments[3] : "";
    FixedTree fixed =
        new FixedTree(
            tree,
            classPath,
            mode.equals("every") ? List.of(new EveryFix()) : RuleRegistry.all(),
            fix -> !mode.isEmpty() || fix.safety() == Fix.Safety.SAFE);
    fixed.mend();
    fixed.titles.forEach(
        (title, count) -> System.out.printf(Locale.ROOT, "%5d %s%n", count, title));
    fixed.compare(tree, folder);
  }

  private void mend() {
    int most = rules.size() == 1 ? MOST_ROUNDS_OF_EVERY : MOST_ROUNDS;
    for (int round = 0; round < most; round++) {
      List<Finding> findings =
          Analysis.run(new AnalysisInput(facts, classPath, BuiltIn.knowledge(), rules, 2))
              .findings();
      List<Fix> fixes = new ArrayList<>();
      findings.forEach(
          finding -> finding.fixes().stream().filter(isWanted).findFirst().ifPresent(fixes::add));
      Patch patch = Patch.of(fixes, this::text);
      System.out.printf(
          Locale.ROOT,
          "%d findings, %d fixes, %d made%n",
          findings.size(),
          fixes.size(),
          patch.made().size());
      if (patch.made().isEmpty()) {
        break;
      }
      for (Fix fix : patch.made()) {
        titles.merge(fix.title().replaceAll("`[^`]*`(, `[^`]*`)*", "`…`"), 1, Integer::sum);
        System.out.println(
            fix.scope().file() + ":" + fix.scope().span().line() + " " + fix.title());
      }
      patch.edits().forEach((file, edits) -> change(file, edits));
    }
  }

  private void change(String file, List<TextEdit> edits) {
    String text = TextEdit.apply(text(file).orElseThrow().text(), edits);
    changed.put(file, text);
    facts.removeIf(it -> it.file().equals(file));
    facts.add(FactExtractor.extract(new SourceFile(Path.of(file), file, text)));
  }

  private Optional<SourceText> text(String file) {
    try {
      return Optional.of(
          new SourceText(
              changed.containsKey(file) ? changed.get(file) : Files.readString(path(file))));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private Path path(String file) {
    return Optional.ofNullable(files.get(file)).orElseThrow();
  }

  private void compare(Path tree, Path folder) throws IOException {
    Set<Path> packages = new HashSet<>();
    for (String file : changed.keySet()) {
      packages.add(tree.relativize(path(file).toRealPath()).getParent());
    }
    copy(tree, folder);
    Map<String, List<String>> before = errors(folder, packages);
    for (Map.Entry<String, String> entry : changed.entrySet()) {
      Path target = folder.resolve(tree.relativize(path(entry.getKey()).toRealPath()));
      Files.writeString(target, entry.getValue());
    }
    Map<String, List<String>> after = errors(folder, packages);
    int more = 0;
    for (Map.Entry<String, List<String>> entry : after.entrySet()) {
      List<String> known = before.getOrDefault(entry.getKey(), List.of());
      if (entry.getValue().size() > known.size()) {
        more++;
        entry.getValue().stream()
            .filter(message -> !known.contains(message))
            .forEach(message -> System.out.println("NEW " + entry.getKey() + " " + message));
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%d files changed, %d kinds of errors before, %d after, %d new%n",
        changed.size(),
        before.size(),
        after.size(),
        more);
  }

  /** What the errors say, by file and kind; lines move, and classes get other names. */
  private Map<String, List<String>> errors(Path folder, Set<Path> packages) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    List<Path> sources = new ArrayList<>();
    for (Path name : packages) {
      try (Stream<Path> some = Files.list(folder.resolve(name))) {
        some.filter(file -> file.toString().endsWith(".java"))
            .filter(file -> !file.endsWith("module-info.java"))
            .forEach(sources::add);
      }
    }
    if (sources.isEmpty()) {
      return Map.of();
    }
    Path output = Files.createTempDirectory("classes");
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
      List<String> options =
          List.of(
              "-proc:none",
              "-nowarn",
              "-implicit:none",
              "-Xmaxerrs",
              "100000",
              "-XDshould-stop.ifError=FLOW",
              "-d",
              output.toString(),
              "-sourcepath",
              String.join(":", roots(folder)),
              "-cp",
              String.join(":", classPath.stream().map(Path::toString).toList()));
      compiler
          .getTask(
              null,
              manager,
              diagnostics,
              options,
              null,
              manager.getJavaFileObjectsFromPaths(sources))
          .call();
    }
    Map<String, List<String>> errors = new TreeMap<>();
    for (Diagnostic<? extends JavaFileObject> diagnostic : diagnostics.getDiagnostics()) {
      if (diagnostic.getKind() == Diagnostic.Kind.ERROR) {
        String file = diagnostic.getSource() == null ? "" : diagnostic.getSource().getName();
        errors
            .computeIfAbsent(file + " " + diagnostic.getCode(), any -> new ArrayList<>())
            .add(diagnostic.getMessage(Locale.ROOT));
      }
    }
    return errors;
  }

  /** The folders in which packages begin. */
  private Set<String> roots(Path folder) {
    Set<String> roots = new HashSet<>();
    for (FileFacts file : facts) {
      String parent = file.file().substring(0, file.file().lastIndexOf('/') + 1);
      String packagePath = file.packageName().replace('.', '/') + "/";
      if (parent.endsWith(packagePath)) {
        String root = parent.substring(0, parent.length() - packagePath.length());
        roots.add(folder.resolve(root.isEmpty() ? "." : root).toString());
      }
    }
    return roots;
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.walkFileTree(
        from,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            if (file.toString().endsWith(".java")) {
              Path target = to.resolve(from.relativize(file).toString());
              Files.createDirectories(target.getParent());
              Files.copy(file, target);
            }
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
