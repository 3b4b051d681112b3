package io.github.wireworthy.cli;

import io.github.wireworthy.boundary.Boundary;
import io.github.wireworthy.rules.data.BoundaryReader;
import io.github.wireworthy.rules.data.DataError;
import io.github.wireworthy.rules.data.Node;
import io.github.wireworthy.rules.data.Yaml;
import io.github.wireworthy.source.GitRoot;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What a project wants of every scan: the file {@code wireworthy.yaml}. Its keys are named like the
 * options that take their place; its paths are relative to the file. Every mistake in it is a
 * {@link UsageError} that names file, line, key and what was expected.
 */
final class Configuration {

  static final Configuration NONE =
      new Configuration("", "", Path.of(""), new Node.Mapping("", 1, Map.of()));

  static final List<String> KEYS =
      List.of(
          "select",
          "ignore",
          "pedantic",
          "fail-on",
          "strict",
          "exclude",
          "encoding",
          "classpath",
          "classpath-file",
          "serializer",
          "isolation",
          "switches",
          "boundaries");

  private final String name;
  private final String text;
  private final Path folder;
  private final Node.Mapping values;

  private Configuration(String name, String text, Path folder, Node.Mapping values) {
    this.name = name;
    this.text = text;
    this.folder = folder;
    this.values = values;
  }

  /**
   * Reads a file; one that is empty asks for nothing.
   *
   * @param name as it is to be called
   */
  static Configuration read(String name, Path file) {
    String text = TextFile.read("configuration file", file);
    Path folder = Optional.ofNullable(file.toAbsolutePath().normalize().getParent()).orElse(file);
    try {
      Node document = Yaml.read(name, text);
      boolean isEmpty = document instanceof Node.Scalar scalar && scalar.text().isEmpty();
      Node.Mapping values = isEmpty ? new Node.Mapping(name, 1, Map.of()) : document.mapping();
      values.allowOnly(KEYS.toArray(String[]::new));
      return new Configuration(name, text, folder, values).checked();
    } catch (DataError mistake) {
      throw usage(mistake);
    }
  }

  /** Whatever does not depend on options is asked for, so that no mistake stays hidden. */
  private Configuration checked() {
    select();
    ignore();
    pedantic();
    strict();
    failOn();
    excludes();
    encoding();
    serializer();
    isolation();
    boundaryFiles();
    texts("classpath");
    texts("classpath-file");
    texts("switches");
    return this;
  }

  /** The file, as it is to be called; empty if there is none. */
  Optional<String> name() {
    return name.isEmpty() ? Optional.empty() : Optional.of(name);
  }

  List<String> select() {
    return each("select", Configuration::rule);
  }

  List<String> ignore() {
    return each("ignore", Configuration::rule);
  }

  boolean pedantic() {
    return value("pedantic", Node::flag).orElse(false);
  }

  boolean strict() {
    return value("strict", Node::flag).orElse(false);
  }

  Optional<String> failOn() {
    return value("fail-on", node -> node.choice(List.of("error", "warning", "note", "never")));
  }

  Optional<String> encoding() {
    return value("encoding", Configuration::charset);
  }

  Optional<String> serializer() {
    return value("serializer", node -> node.choice(BuiltIn.serializers()));
  }

  Optional<String> isolation() {
    return value("isolation", node -> node.choice(List.of("shared", "separate")));
  }

  /** The globs, as they match names that are relative to the git root. */
  List<String> excludes() {
    return each("exclude", node -> anchored(glob(node)));
  }

  /** The entries and files of the class path, where they lie. */
  ClassPath classPath(List<String> given, List<Path> givenFiles) {
    List<String> entries =
        given.isEmpty() ? each("classpath", node -> checked(entry(node.text()))) : given;
    List<Path> files =
        givenFiles.isEmpty() ? each("classpath-file", node -> checkedFile(path(node))) : givenFiles;
    return ClassPath.of(entries, files);
  }

  /** What is switched on and off. */
  Map<String, Boolean> switches(List<Boundary> own) {
    Map<String, Boolean> switches = new TreeMap<>();
    each("switches", node -> Switches.of(List.of(node.text()), own)).forEach(switches::putAll);
    return switches;
  }

  /** The boundaries that it declares, if it declares some. */
  List<BoundaryFile> boundaryFiles() {
    try {
      return values
          .find("boundaries")
          .map(BoundaryReader::section)
          .map(declared -> new BoundaryFile(name, text, declared).checked())
          .stream()
          .toList();
    } catch (DataError mistake) {
      throw usage(mistake);
    }
  }

  private static String rule(Node node) {
    RuleSelection.check(node.text(), BuiltIn.rules());
    return node.text();
  }

  private static String charset(Node node) {
    Choice.charset(node.text());
    return node.text();
  }

  private static String glob(Node node) {
    try {
      Choice.excludes(List.of(node.text()));
      return node.text();
    } catch (UsageError notAGlob) {
      throw node.error("expected a glob such as `**/generated/**`, found `" + node.text() + "`");
    }
  }

  /** Globs without a slash, and those that begin anywhere, mean the same in every folder. */
  private String anchored(String glob) {
    String plain = glob.startsWith("/") ? glob.substring(1) : glob;
    int slash = glob.indexOf('/');
    if (plain.startsWith("**") || slash < 0 || slash == glob.length() - 1) {
      return glob;
    }
    return GitRoot.of(folder)
        .map(root -> root.relativize(folder).toString())
        .filter(below -> !below.isEmpty())
        .map(below -> below.replaceAll("[\\\\*?\\[{]", "\\\\$0") + "/" + plain)
        .orElse(plain);
  }

  private String entry(String entry) {
    return isAbsolute(entry) ? entry : folder + "/" + entry;
  }

  private static boolean isAbsolute(String entry) {
    return entry.startsWith("/") || entry.matches("[A-Za-z]:[/\\\\].*");
  }

  private static String checked(String entry) {
    ClassPath.of(List.of(entry), List.of());
    return entry;
  }

  private static Path checkedFile(Path file) {
    ClassPath.of(List.of(), List.of(file));
    return file;
  }

  private Path path(Node node) {
    try {
      return folder.resolve(node.text());
    } catch (InvalidPathException notAPath) {
      throw node.error("expected a file, found `" + node.text() + "`");
    }
  }

  private List<String> texts(String key) {
    return each(key, Node::text);
  }

  private <T> List<T> each(String key, Function<Node, T> read) {
    List<T> all = new ArrayList<>();
    for (Node item : value(key, Node::list).orElse(List.of())) {
      all.add(read(key, item, read));
    }
    return all;
  }

  private <T> Optional<T> value(String key, Function<Node, T> read) {
    return values.find(key).map(node -> read(key, node, read));
  }

  private static <T> T read(String key, Node node, Function<Node, T> read) {
    try {
      return read.apply(node);
    } catch (DataError mistake) {
      throw usage(mistake.at(key));
    } catch (UsageError mistake) {
      throw usage(node.error(String.valueOf(mistake.getMessage())).at(key));
    }
  }

  private static UsageError usage(DataError mistake) {
    return new UsageError(String.valueOf(mistake.getMessage()));
  }
}
