package io.github.wireworthy.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.facts.FileFacts;
import io.github.wireworthy.source.FoundFile;
import io.github.wireworthy.source.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingTest {

  @TempDir Path folder;

  @Test
  void factsComeInTheOrderOfTheFilesWhateverTheThreads() throws IOException {
    List<FoundFile> files = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      files.add(file("F" + i + ".java", "class F" + i + " { int x" + i + "; }"));
    }
    List<FileFacts> one = read(files, 1);
    List<FileFacts> four = read(files, 4);
    assertThat(one)
        .extracting(FileFacts::file)
        .isEqualTo(files.stream().map(FoundFile::name).toList());
    assertThat(Facts.shape(four)).isEqualTo(Facts.shape(one));
  }

  @Test
  void oneFilesTroubleCostsOnlyThatFile() throws IOException {
    List<FoundFile> files =
        List.of(
            file("A.java", "class A {}"),
            new FoundFile(folder.resolve("Missing.java"), "Missing.java"),
            new FoundFile(Files.createDirectory(folder.resolve("Folder.java")), "Folder.java"),
            file("Broken.java", "class B { ( }"),
            file("C.java", "class C {}"));
    List<FileFacts> facts = read(files, 2);
    assertThat(facts)
        .extracting(file -> file.types().size(), file -> file.problems().size())
        .containsExactly(tuple(1, 0), tuple(0, 1), tuple(0, 1), tuple(1, 1), tuple(1, 0));
    assertThat(facts.get(1).problems().get(0).kind()).isEqualTo(Problem.Kind.UNREADABLE);
    assertThat(facts.get(2).problems().get(0).kind()).isEqualTo(Problem.Kind.UNREADABLE);
    assertThat(facts.get(3).problems().get(0).kind()).isEqualTo(Problem.Kind.SYNTAX);
  }

  @Test
  void badBytesAreToldAndTheRestIsRead() throws IOException {
    Path path = folder.resolve("A.java");
    Files.write(path, "class A { String s = \"\u00e9\"; }".getBytes(StandardCharsets.ISO_8859_1));
    FileFacts facts = read(List.of(new FoundFile(path, "A.java")), 1).get(0);
    assertThat(facts.problems()).extracting(Problem::kind).containsExactly(Problem.Kind.ENCODING);
    assertThat(Facts.shape(facts.types())).contains("(Literal STRING \u00e9)");
  }

  @Test
  void namesAreShared() throws IOException {
    List<FileFacts> facts =
        read(
            List.of(
                file("A.java", "class A { int b = some; }"),
                file("B.java", "class B { int b = some; }")),
            2);
    List<Expression.Name> names =
        facts.stream()
            .map(
                file ->
                    (Expression.Name)
                        file.types().get(0).fields().get(0).initializer().orElseThrow())
            .toList();
    assertThat(names.get(0).name()).isSameAs(names.get(1).name());
  }

  @Test
  void noFilesGiveNoFacts() {
    assertThat(read(List.of(), 2)).isEmpty();
  }

  private static List<FileFacts> read(List<FoundFile> files, int threads) {
    return Reading.read(files, new ReadingOptions(StandardCharsets.UTF_8, threads));
  }

  private FoundFile file(String name, String text) throws IOException {
    return new FoundFile(Files.writeString(folder.resolve(name), text), name);
  }
}
