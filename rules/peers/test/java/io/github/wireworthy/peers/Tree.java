package io.github.wireworthy.peers;

import io.github.wireworthy.Analysis;
import io.github.wireworthy.AnalysisInput;
import io.github.wireworthy.facts.FileFacts;
import io.github.wireworthy.fixture.FixtureCompiler;
import io.github.wireworthy.fixture.FixtureSet;
import io.github.wireworthy.rule.Finding;
import io.github.wireworthy.rule.Rule;
import io.github.wireworthy.rules.RuleRegistry;
import io.github.wireworthy.rules.data.BuiltIn;
import io.github.wireworthy.source.Excludes;
import io.github.wireworthy.source.FoundFile;
import io.github.wireworthy.source.SourceFinder;
import io.github.wireworthy.syntax.Reading;
import io.github.wireworthy.syntax.ReadingOptions;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Sources that all tools look at, with what Wireworthy finds in them.
 *
 * @param folder for what the tools leave
 * @param classes a jar or a folder with what the sources are compiled to
 * @param ours every finding of every rule, those that are only possible included
 * @param engine what the engine says beside
 */
record Tree(
    String name,
    Path folder,
    List<Path> sources,
    Path classes,
    List<Path> classPath,
    SourceIndex index,
    OwnFindings ours,
    EngineView engine) {

  static final String FIXTURES = "fixtures";

  /** What is needed to look at sources. */
  private record Input(
      String name, Path folder, List<Path> sources, Path classes, List<Path> classPath) {

    Tree look() {
      List<FoundFile> found = SourceFinder.find(sources, Excludes.none()).files();
      Map<String, Path> paths =
          found.stream().collect(Collectors.toMap(FoundFile::name, FoundFile::path));
      List<FileFacts> facts = Reading.read(found, ReadingOptions.usual());
      Map<Path, FileFacts> files =
          facts.stream()
              .collect(
                  Collectors.toMap(
                      file -> path(paths, file.file()),
                      Function.identity(),
                      (one, other) -> one,
                      LinkedHashMap::new));
      SourceIndex index = SourceIndex.of(files);
      EngineView engine = new EngineView();
      OwnFindings ours = OwnFindings.of(findings(facts, engine), file -> path(paths, file), index);
      return new Tree(name, folder, sources, classes, classPath, index, ours, engine);
    }

    private List<Finding> findings(List<FileFacts> facts, EngineView engine) {
      List<Rule> rules = new ArrayList<>(RuleRegistry.all());
      rules.add(engine.listener());
      return Analysis.run(
              new AnalysisInput(facts, classPath, BuiltIn.knowledge(), rules, 2, finding -> false))
          .findings();
    }

    private static Path path(Map<String, Path> paths, String name) {
      Path path = paths.get(name);
      if (path == null) {
        throw new IllegalStateException("no file " + name);
      }
      return path;
    }
  }

  /** The fixtures of this repository with their stubs. */
  static Tree ofFixtures() {
    try {
      List<Path> sources = FixtureSet.ofRepository().compilable();
      Path folder = folder(FIXTURES);
      Path classes = Files.createDirectories(folder.resolve("compiled"));
      FixtureCompiler.compile(sources, List.of(), classes);
      return new Input(FIXTURES, folder, sources, classes, List.of()).look();
    } catch (IOException exception) {
      throw new UncheckedIOException(exception);
    }
  }

  /** What somebody published, with its sources. */
  static Tree of(TreeFile.Published tree) {
    try {
      Path folder = folder(tree.name());
      Path sources = folder.resolve("sources");
      unpack(Jars.sources(tree.artifact()), sources);
      return new Input(
              tree.name(),
              folder,
              javaFiles(sources),
              Jars.classes(tree.artifact()),
              Jars.classPath(tree.classPath()))
          .look();
    } catch (IOException exception) {
      throw new UncheckedIOException(exception);
    }
  }

  private static Path folder(String name) throws IOException {
    return Files.createDirectories(Path.of("target", "peers", name).toAbsolutePath());
  }

  private static void unpack(Path jar, Path folder) throws IOException {
    try (InputStream in = Files.newInputStream(jar);
        ZipInputStream files = new ZipInputStream(in)) {
      for (ZipEntry entry = files.getNextEntry(); entry != null; entry = files.getNextEntry()) {
        Path file = folder.resolve(entry.getName()).normalize();
        // A module would not see a class path.
        if (file.startsWith(folder)
            && entry.getName().endsWith(".java")
            && !entry.getName().endsWith("module-info.java")) {
          Files.createDirectories(file.resolveSibling("."));
          Files.write(file, files.readAllBytes());
        }
      }
    }
  }

  private static List<Path> javaFiles(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
