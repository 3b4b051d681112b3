package io.github.wireworthy.frameworks;

import io.github.wireworthy.fixture.Fixture;
import io.github.wireworthy.fixture.FixtureCompiler;
import io.github.wireworthy.fixture.FixtureSet;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compiles fixtures against the real framework and lets them send, in a JVM of their own. */
final class RealRun {
  private static final Path HARNESS = Path.of("harness", "java");
  private static final int SECONDS = 180;

  private final Framework framework;
  private final FixtureSet fixtures;
  private final List<Path> jars;
  private final Path folder;

  private RealRun(Framework framework, FixtureSet fixtures, List<Path> jars, Path folder) {
    this.framework = framework;
    this.fixtures = fixtures;
    this.jars = jars;
    this.folder = folder;
  }

  /**
   * How each fixture ended, in the order of the set.
   *
   * @param folder for class files, answers and the framework's own log; kept for who wants to know
   * @throws IllegalStateException if they do not compile, or the JVM does not come to its end
   */
  static List<Ending> run(Framework framework, FixtureSet fixtures, List<Path> jars, Path folder) {
    try {
      return new RealRun(framework, fixtures, jars, folder).run();
    } catch (IOException exception) {
      throw new IllegalStateException(framework + " cannot be run", exception);
    }
  }

  private List<Ending> run() throws IOException {
    Path classes = Files.createDirectories(folder.resolve("classes"));
    FixtureCompiler.compile(sources(), jars, classes);
    Path names = folder.resolve("names.txt");
    Path answers = folder.resolve("answers.tsv");
    Files.write(names, fixtures.fixtures().stream().map(Fixture::className).toList());
    Files.deleteIfExists(answers);
    fork(classes, names, answers);
    Map<String, Ending> endings = endings(answers);
    return List.copyOf(endings.values());
  }

  private List<Path> sources() throws IOException {
    List<Path> sources = new ArrayList<>();
    for (String file : List.of("Door.java", "Harness.java", lastName(framework.door()) + ".java")) {
      sources.add(HARNESS.resolve("io/github/wireworthy/harness").resolve(file));
    }
    Path own = fixtures.root().resolve("frameworks").resolve(framework.name());
    try (Stream<Path> files = Files.walk(own)) {
      files.filter(file -> file.toString().endsWith(".java")).sorted().forEach(sources::add);
    }
    return sources;
  }

  private static String lastName(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private void fork(Path classes, Path names, Path answers) throws IOException {
    Path log = folder.resolve("log.txt");
    Path work = Files.createDirectories(folder.resolve("work"));
    Process process =
        new ProcessBuilder(command(classes, names, answers))
            .directory(work.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    try {
      if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
        throw new IllegalStateException(
            framework + " takes too long after " + Files.readAllLines(answers) + "; see " + log);
      } else if (process.exitValue() != 0) {
        throw new IllegalStateException(framework + " cannot be run; see " + log);
      }
    } catch (InterruptedException exception) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(exception);
    } finally {
      process.destroyForcibly();
    }
  }

  private List<String> command(Path classes, Path names, Path answers) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Djava.net.preferIPv4Stack=true",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=."));
    framework.opens().forEach(one -> command.add("--add-opens=" + one + "=ALL-UNNAMED"));
    String classPath =
        Stream.concat(Stream.of(classes), jars.stream())
            .map(path -> path.toAbsolutePath().toString())
            .collect(Collectors.joining(File.pathSeparator));
    command.addAll(
        List.of(
            "-cp",
            classPath,
            "io.github.wireworthy.harness.Harness",
            framework.door(),
            names.toAbsolutePath().toString(),
            answers.toAbsolutePath().toString()));
    return command;
  }

  private Map<String, Ending> endings(Path answers) throws IOException {
    Map<String, Ending> endings = new LinkedHashMap<>();
    List<String> lines = Files.readAllLines(answers);
    for (int index = 0; index < fixtures.fixtures().size(); index++) {
      Fixture fixture = fixtures.fixtures().get(index);
      String[] columns = index < lines.size() ? lines.get(index).split("\t", -1) : new String[0];
      if (columns.length == 0 || !columns[0].equals(fixture.className())) {
        throw new IllegalStateException(fixture + ": no answer, but " + Arrays.toString(columns));
      }
      List<String> chain = Arrays.asList(columns).subList(1, columns.length);
      endings.put(columns[0], new Ending(fixture, List.copyOf(chain)));
    }
    return endings;
  }
}
