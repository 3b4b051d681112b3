package io.github.wireworthy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The script `cli/wireworthy`, run in a project of empty files with a `mvn` and a `java` that only
 * tell.
 */
@DisabledOnOs(OS.WINDOWS)
final class LauncherTest {
  private static final String MAVEN =
      """
      #!/bin/sh
      echo "$PWD" "$@" > "${0%/*}/ran"
      : > cli/target/without-checks/wireworthy.jar
      """;
  private static final String JAVA =
      """
      #!/bin/sh
      while [ "$1" != -jar ]; do shift; done
      shift 2
      for argument; do printf '[%s]' "$argument"; done
      printf ' in %s' "$PWD"
      exit 7
      """;

  private static final String BUILDING = "wireworthy: building the program";

  @TempDir private Path folder;
  private Path project;
  private Path launcher;

  @BeforeEach
  void createProject() throws IOException {
    folder = folder.toRealPath();
    project = folder.resolve("a project");
    launcher = project.resolve("cli/wireworthy");
    for (String file :
        List.of("pom.xml", "src/main/A.java", "rules/main/B.java", "cli/main/C.java")) {
      write(project.resolve(file), "");
    }
    writeScript(launcher, Files.readString(Path.of("wireworthy")));
    writeScript(folder.resolve("bin/mvn"), MAVEN);
    writeScript(folder.resolve("jdk/bin/java"), JAVA);
  }

  @Test
  void firstUseBuildsAndTellsItOnStandardErrorOnly() throws Exception {
    Outcome outcome = launch(launcher);

    assertThat(outcome.err()).startsWith(BUILDING).hasLineCount(1);
    assertThat(outcome.out()).isEqualTo(" in " + folder);
    assertThat(folder.resolve("bin/ran"))
        .content()
        .startsWith(project + " ")
        .contains(" -P without-checks ", " -Dmaven.test.skip=true ");
  }

  @Test
  void secondUseDoesNotBuild() throws Exception {
    launch(launcher);

    assertThat(launch(launcher).err()).isEmpty();
  }

  @Test
  void changedAddedAndRemovedFilesAreBuilt() throws Exception {
    launch(launcher);
    Path changed = project.resolve("src/main/A.java");
    Files.setLastModifiedTime(changed, FileTime.from(Instant.now().plusSeconds(5)));
    assertThat(launch(launcher).err()).startsWith(BUILDING);
    Files.setLastModifiedTime(changed, FileTime.from(Instant.EPOCH));
    assertThat(launch(launcher).err()).isEmpty();

    letTheClockOfFilesTick();
    write(project.resolve("cli/main/D.java"), "");
    assertThat(launch(launcher).err()).startsWith(BUILDING);

    letTheClockOfFilesTick();
    Files.delete(project.resolve("rules/main/B.java"));
    assertThat(launch(launcher).err()).startsWith(BUILDING);
    assertThat(launch(launcher).err()).isEmpty();
  }

  @Test
  void argumentsWorkingFolderAndExitCodePassUnchanged() throws Exception {
    Outcome outcome = launch(launcher, "scan", "two  words", "", "*", "$HOME", "--x=\"y\"");

    assertThat(outcome.out()).isEqualTo("[scan][two  words][][*][$HOME][--x=\"y\"] in " + folder);
    assertThat(outcome.exitCode()).isEqualTo(7);
  }

  @Test
  void chainOfLinksLeadsToTheProject() throws Exception {
    Path inner = folder.resolve("bin/inner");
    Files.createSymbolicLink(inner, Path.of("../a project/cli/wireworthy"));
    Path outer = folder.resolve("outer");
    Files.createSymbolicLink(outer, inner);

    assertThat(launch(outer, "rules").out()).isEqualTo("[rules] in " + folder);
  }

  @Test
  void failedBuildIsToldByItsFirstErrors() throws Exception {
    String errors =
        """
        #!/bin/sh
        cat <<'END'
        [INFO] much else
        [ERROR] COMPILATION ERROR :
        [ERROR] [ERROR] A.java:[1,2] ';' expected
        [ERROR] Failed to execute goal compile: Compilation failure
        [ERROR] A.java:[1,2] ';' expected
        [ERROR]\s
        [ERROR] -> [Help 1]
        [ERROR] To see the full stack trace, …
        END
        exit 1
        """;
    writeScript(folder.resolve("bin/mvn"), errors);

    Outcome outcome = launch(launcher);

    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err().lines().skip(1))
        .containsExactly(
            "  A.java:[1,2] ';' expected",
            "  Failed to execute goal compile: Compilation failure",
            "wireworthy: the build in %1$s failed; its whole output is in %1$s/cli/target/without-checks/wireworthy.log"
                .formatted(project));
  }

  @Test
  void buildThatFailsWithoutErrorsIsToldByItsEnd() throws Exception {
    writeScript(folder.resolve("bin/mvn"), "#!/bin/sh\nseq 20\nexit 1\n");

    assertThat(launch(launcher).err().lines().skip(1).limit(5))
        .containsExactly("  16", "  17", "  18", "  19", "  20");
  }

  @Test
  void folderThatCannotBeWrittenIsTold() throws Exception {
    write(project.resolve("cli/target"), "a file where a folder should be");

    Outcome outcome = launch(launcher);

    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.err())
        .isEqualTo(
            "wireworthy: cannot build: %s cannot be written%n",
            project.resolve("cli/target/without-checks"));
  }

  @Test
  void missingJavaIsTold() throws Exception {
    Files.delete(folder.resolve("jdk/bin/java"));

    Outcome outcome = launch(launcher);

    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.err())
        .isEqualTo(
            "wireworthy: JAVA_HOME is %s, but it holds no bin/java\n", folder.resolve("jdk"));
  }

  @Test
  void javaThatIsTooOldIsTold() throws Exception {
    for (String version : List.of("11.0.2", "1.8.0_402")) {
      write(folder.resolve("jdk/release"), "JAVA_VERSION=\"" + version + "\"\n");

      Outcome outcome = launch(launcher);

      assertThat(outcome.exitCode()).isEqualTo(2);
      assertThat(outcome.err())
          .containsPattern("^wireworthy: .*/java is Java (8|11), but 17 or newer is needed\n$");
    }
    write(folder.resolve("jdk/release"), "JAVA_VERSION=\"25\"\n");
    assertThat(launch(launcher).exitCode()).isEqualTo(7);
  }

  private Outcome launch(Path script, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of(script.toString()));
    command.addAll(List.of(arguments));
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    Map<String, String> environment = builder.environment();
    environment.put("PATH", folder.resolve("bin") + ":" + environment.get("PATH"));
    environment.put("JAVA_HOME", folder.resolve("jdk").toString());
    int exitCode = builder.start().waitFor();
    return new Outcome(exitCode, Files.readString(out), Files.readString(err));
  }

  /** The times of files move in steps of up to ten milliseconds. */
  private static void letTheClockOfFilesTick() throws InterruptedException {
    Thread.sleep(30);
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static void writeScript(Path file, String text) throws IOException {
    write(file, text);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private record Outcome(int exitCode, String out, String err) {}
}
