package io.github.wireworthy.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFinderTest {

  @TempDir Path temporary;
  private Path root;

  @BeforeEach
  void makeRoot() throws IOException {
    root = Files.createDirectories(temporary.toRealPath().resolve("project"));
  }

  @Test
  void javaFilesOfFoldersAreFoundInTheOrderOfTheirNames() {
    write("b/Second.java", "a/First.java", "a/readme.txt", "Top.java");
    assertThat(names(root)).containsExactly("Top.java", "a/First.java", "b/Second.java");
  }

  @Test
  void aNamedFileIsTakenWhateverItsName() {
    write("target/Odd.jav");
    FoundFiles found = find(List.of("Odd.*"), root.resolve("target/Odd.jav"));
    assertThat(found.files()).extracting(FoundFile::name).containsExactly("Odd.jav");
  }

  @Test
  void hiddenFilesAndFoldersAreSkipped() {
    write("a/A.java", ".idea/B.java", "a/.cache/C.java", "a/.#A.java");
    assertThat(names(root)).containsExactly("a/A.java");
  }

  @Test
  void aHiddenFolderThatIsNamedIsRead() {
    write(".mvn/wrapper/A.java");
    assertThat(names(root.resolve(".mvn"))).containsExactly("wrapper/A.java");
  }

  @Test
  void buildOutputStandsBesideTheFileOfItsBuild() {
    write("pom.xml", "target/generated/A.java", "src/target/B.java");
    write("sub/build.gradle.kts", "sub/build/C.java", "sub/src/build/D.java");
    write("eclipse/.classpath", "eclipse/bin/E.java", "scripts/bin/F.java");
    assertThat(names(root))
        .containsExactly("scripts/bin/F.java", "src/target/B.java", "sub/src/build/D.java");
  }

  @Test
  void excludesMatchPartsOfTheNameOrTheWholeName() {
    write("src/A.java", "src/ATest.java", "src/gen/B.java", "gen/C.java", "other/src/D.java");
    assertThat(namesWithout("gen", "*Test.java")).containsExactly("other/src/D.java", "src/A.java");
    assertThat(namesWithout("src/gen/")).doesNotContain("src/gen/B.java").contains("gen/C.java");
    assertThat(namesWithout("**/src")).containsExactly("gen/C.java");
    assertThat(namesWithout("src/*.java")).contains("src/gen/B.java").doesNotContain("src/A.java");
  }

  @Test
  void linksAreNotFollowedSoThatThereAreNoLoops() throws IOException {
    write("a/A.java");
    Files.createSymbolicLink(root.resolve("a/loop"), root);
    Files.createSymbolicLink(root.resolve("a/B.java"), root.resolve("a/A.java"));
    assertThat(names(root)).containsExactly("a/A.java");
  }

  @Test
  void aNamedLinkToAFolderIsFollowed() throws IOException {
    write("a/A.java");
    Path link = Files.createSymbolicLink(temporary.resolve("link"), root.resolve("a"));
    assertThat(names(link)).containsExactly("A.java");
  }

  @Test
  void aFileThatIsNamedTwiceIsReadOnce() {
    write("a/A.java");
    FoundFiles found = find(List.of(), root, root.resolve("a"), root.resolve("a/../a/A.java"));
    assertThat(found.files()).extracting(FoundFile::name).containsExactly("a/A.java");
  }

  @Test
  void filesOfTwoRootsHaveDifferentNames() {
    write("one/src/A.java", "two/src/A.java");
    FoundFiles found = find(List.of(), root.resolve("one"), root.resolve("two"));
    assertThat(found.files())
        .extracting(FoundFile::name)
        .containsExactly("src/A.java", "two/src/A.java");
  }

  @Test
  void aPathThatIsNotThereIsAProblem() {
    FoundFiles found = find(List.of(), root.resolve("missing"));
    assertThat(found.files()).isEmpty();
    assertThat(found.problems()).extracting(Problem::kind).containsExactly(Problem.Kind.UNREADABLE);
  }

  @Test
  void whatGitIgnoresIsSkipped() {
    gitRepository();
    write("src/A.java", "generated/B.java", "src/Local.java", "src/New.java");
    writeText(".gitignore", "generated/\nLocal.java\n");
    git("add", "src/A.java");
    assertThat(names(root)).containsExactly("src/A.java", "src/New.java");
  }

  @Test
  void namesAreRelativeToTheGitRoot() {
    gitRepository();
    write("module/src/A.java");
    assertThat(names(root.resolve("module/src"))).containsExactly("module/src/A.java");
    assertThat(names(root.resolve("module/src/A.java"))).containsExactly("module/src/A.java");
  }

  @Test
  void anIgnoredFolderThatIsNamedIsRead() {
    gitRepository();
    write("generated/B.java");
    writeText(".gitignore", "generated/\n");
    assertThat(names(root)).isEmpty();
    assertThat(names(root.resolve("generated"))).containsExactly("generated/B.java");
  }

  @Test
  void deletedFilesThatGitStillTracksAreNoProblem() throws IOException {
    gitRepository();
    write("src/A.java", "src/Gone.java");
    git("add", ".");
    Files.delete(root.resolve("src/Gone.java"));
    FoundFiles found = find(List.of(), root);
    assertThat(found.files()).extracting(FoundFile::name).containsExactly("src/A.java");
    assertThat(found.problems()).isEmpty();
  }

  @Test
  void filesOfARepositoryWithinTheRepositoryAreFound() {
    gitRepository();
    write("src/A.java", "inner/src/B.java", "inner/ignored/C.java");
    writeText("inner/.gitignore", "ignored\n");
    git("init", "-q", "inner");
    assertThat(names(root)).containsExactly("inner/src/B.java", "src/A.java");
  }

  @Test
  void aBrokenRepositoryIsWalked() {
    write(".git/nonsense", "src/A.java", ".hidden/B.java");
    assertThat(names(root)).containsExactly("src/A.java");
  }

  @Test
  void theScannedRepositoryCannotRunAnything() throws IOException {
    gitRepository();
    write("src/A.java");
    Path proof = temporary.resolve("proof");
    Path program = root.resolve("monitor");
    Files.writeString(program, "#!/bin/sh\ntouch '" + proof + "'\n");
    assumeTrue(program.toFile().setExecutable(true));
    git("config", "core.fsmonitor", program.toString());
    assertThat(names(root)).containsExactly("src/A.java");
    assertThat(proof).doesNotExist();
  }

  private List<String> names(Path path) {
    return find(List.of(), path).files().stream().map(FoundFile::name).toList();
  }

  private List<String> namesWithout(String... globs) {
    return find(List.of(globs), root).files().stream().map(FoundFile::name).toList();
  }

  private static FoundFiles find(List<String> excludes, Path... paths) {
    return SourceFinder.find(List.of(paths), Excludes.of(excludes));
  }

  private void write(String... names) {
    Stream.of(names).forEach(name -> writeText(name, "class A {}"));
  }

  private void writeText(String name, String text) {
    try {
      Path file = root.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException failure) {
      throw new AssertionError(failure);
    }
  }

  private void gitRepository() {
    assumeTrue(GitProgram.find().isPresent(), "git is not installed");
    git("init", "-q");
  }

  private void git(String... command) {
    String program = GitProgram.find().orElseThrow().toString();
    List<String> words = Stream.concat(Stream.of(program), Stream.of(command)).toList();
    try {
      Process process = new ProcessBuilder(words).directory(root.toFile()).inheritIO().start();
      assertThat(process.waitFor()).isZero();
    } catch (IOException | InterruptedException failure) {
      throw new AssertionError(failure);
    }
  }
}
