package io.github.wireworthy.peers;

import io.github.wireworthy.rules.Peers;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The lint of the compiler of Java 25, {@code -Xlint:serial}. */
final class Javac implements Peer {
  private static final int VERSION = 25;
  private static final String PREFIX = "compiler.warn.";
  private static final Pattern ABOUT_SERIALIZATION =
      Pattern.compile("\\.(default\\.ineffective|.*(serial|SVUID|SPF|externalizable).*)$");

  /** What stands where it speaks of a whole class. */
  private static final Set<String> BEFORE_A_CLASS =
      Set.of(
          "",
          "public",
          "protected",
          "private",
          "static",
          "final",
          "abstract",
          "sealed",
          "strictfp",
          "class",
          "enum",
          "record",
          "interface",
          "non");

  @Override
  public Peers.Tool tool() {
    return Peers.Tool.JAVAC;
  }

  /** Some checks have a key for each kind of class. */
  @Override
  public boolean isCalled(String reported, String name) {
    return (reported.replace('.', '-') + "-").startsWith(name + "-");
  }

  @Override
  public String missing() {
    return home().isPresent()
        ? ""
        : "javac "
            + VERSION
            + " is not here: run the build on it, or set JAVA25_HOME or -Djava25.home to its home";
  }

  private static Optional<Path> home() {
    if (Runtime.version().feature() == VERSION) {
      return Optional.of(Path.of(System.getProperty("java.home")));
    }
    return Optional.ofNullable(System.getProperty("java25.home"))
        .or(() -> Optional.ofNullable(System.getenv("JAVA25_HOME")))
        .filter(home -> !home.isBlank())
        .map(Path::of);
  }

  @Override
  public List<Report> reports(Tree tree) {
    try {
      Path answers = run(tree);
      return Files.readAllLines(answers).stream()
          .map(line -> line.split("\t", -1))
          .filter(columns -> isAboutSerialization(columns[0]))
          .map(columns -> report(columns, tree.index()))
          .toList();
    } catch (IOException exception) {
      throw new UncheckedIOException(exception);
    }
  }

  private Path run(Tree tree) throws IOException {
    Path folder = Files.createDirectories(tree.folder().resolve(name()));
    Path sources = folder.resolve("sources.txt");
    Path answers = folder.resolve("answers.tsv");
    Files.write(sources, tree.sources().stream().map(Path::toString).toList());
    Program.run(
        List.of(
            home().orElseThrow().resolve("bin").resolve("java").toString(),
            Path.of("lint", "SerialLint.java").toString(),
            sources.toString(),
            tree.classPath().stream()
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator)),
            Files.createDirectories(folder.resolve("classes")).toString(),
            answers.toString()),
        folder.resolve("log.txt"));
    return answers;
  }

  /** Other warnings cannot be turned off. */
  private static boolean isAboutSerialization(String key) {
    return ABOUT_SERIALIZATION.matcher(key).find();
  }

  private static Report report(String[] columns, SourceIndex index) {
    Path file = Path.of(columns[1]);
    int line = Integer.parseInt(columns[2]);
    return new Report(
        columns[0].substring(PREFIX.length()),
        index.typeAround(file, line),
        BEFORE_A_CLASS.contains(columns[3]) ? Optional.empty() : Optional.of(columns[3]),
        Optional.of(file),
        Report.Lines.only(line));
  }
}
