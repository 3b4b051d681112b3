package io.github.wireworthy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same sources give the same bytes, whatever the machine is like. */
final class ScanDeterminismTest {

  private static final List<String> FOLDERS = List.of("broken", "capture", "state", "view");

  @TempDir private Path folder;
  private Path project;

  @BeforeEach
  void copyFixtures() throws IOException {
    project = Files.createDirectory(folder.resolve("project"));
    Files.createDirectory(project.resolve(".git"));
    for (String name : FOLDERS) {
      copy(Path.of("../test-fixtures").resolve(name), project.resolve(name));
    }
    Sources.write(project.resolve("größe/Größe.java"), Sources.PROVED.replace("worker", "ığß工"));
  }

  @Test
  void numberOfThreadsDoesNotMatter() {
    String expected = scan(project, "--jobs", "1");
    assertThat(expected).contains("\"results\"", "capture/lambda/", "problem: broken/");
    assertThat(scan(project, "--jobs", "2")).isEqualTo(expected);
    assertThat(scan(project, "--jobs", "8")).isEqualTo(expected);
  }

  @Test
  void orderOfPathsDoesNotMatter() {
    List<Object> paths = new ArrayList<>();
    FOLDERS.forEach(name -> paths.add(project.resolve(name)));
    String expected = scan(paths.toArray());
    List<Object> reversed = new ArrayList<>();
    paths.forEach(path -> reversed.add(0, path));
    reversed.add(project.resolve("state"));
    assertThat(scan(reversed.toArray())).isEqualTo(expected);
  }

  @Test
  void localeTimeZoneCharsetAndWorkingFolderDoNotMatter() throws Exception {
    String expected = scan(project);
    List<String> turkish =
        List.of("-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=Asia/Kathmandu");
    assertThat(forked(project, turkish, ".")).isEqualTo(expected);
    List<String> egyptian =
        List.of("-Duser.language=ar", "-Duser.country=EG", "-Dfile.encoding=ISO-8859-6");
    assertThat(forked(folder, egyptian, "project")).isEqualTo(expected);
  }

  /** All formats of one scan, one after the other. */
  private String scan(Object... arguments) {
    List<Object> all = new ArrayList<>(List.of("scan", "-q", "--pedantic", "--select", "all"));
    all.addAll(List.of(arguments));
    all.addAll(reports());
    Outcome outcome = Outcome.of(all.toArray());
    assertThat(outcome.err()).isEmpty();
    return written(outcome.out());
  }

  private String forked(Path workingFolder, List<String> options, String path) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(List.of("scan", "-q", "--pedantic", "--select", "all", path));
    command.addAll(reports());
    Path out = folder.resolve("out");
    Process process =
        new ProcessBuilder(command)
            .directory(workingFolder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).isEqualTo(1);
    return written(Files.readString(out));
  }

  private List<String> reports() {
    return List.of(
        "--report=sarif=" + folder.resolve("sarif"), "--report=oneline=" + folder.resolve("lines"));
  }

  private String written(String text) {
    try {
      return text
          + Files.readString(folder.resolve("sarif"), StandardCharsets.UTF_8)
          + Files.readString(folder.resolve("lines"), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
  }
}
