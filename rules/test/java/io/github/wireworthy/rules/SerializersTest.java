package io.github.wireworthy.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wireworthy.Analysis;
import io.github.wireworthy.AnalysisInput;
import io.github.wireworthy.Knowledge;
import io.github.wireworthy.boundary.Crossing;
import io.github.wireworthy.facts.FileFacts;
import io.github.wireworthy.rule.Finding;
import io.github.wireworthy.rule.Project;
import io.github.wireworthy.rule.Rule;
import io.github.wireworthy.rule.RuleInfo;
import io.github.wireworthy.rules.data.BoundaryReader;
import io.github.wireworthy.rules.data.BuiltIn;
import io.github.wireworthy.source.SourceFile;
import io.github.wireworthy.syntax.FactExtractor;
import io.github.wireworthy.verdict.Certainty;
import io.github.wireworthy.verdict.Judged;
import io.github.wireworthy.verdict.SerializerProfile;
import io.github.wireworthy.verdict.Verdict;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The verdicts by each serializer's rules, against what the serializers really did. */
class SerializersTest {

  private static final String FOLDER = "shapes/";
  private static final String SHAPES = "Shapes.java";

  /** What is known to be left open: how a closed JDK treats what has no row. */
  private static final int MAX_UNDECIDED = 2;

  private static final List<String[]> OUTCOMES =
      text("outcomes.tsv")
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .toList();

  static Stream<String> serializers() {
    return Arrays.stream(OUTCOMES.get(0)).skip(1);
  }

  @ParameterizedTest
  @MethodSource("serializers")
  void verdictsAgreeWithTheSerializer(String serializer) {
    int column = Arrays.asList(OUTCOMES.get(0)).indexOf(serializer);
    Map<String, Verdict> verdicts = verdicts(serializer);
    List<String> disagreements = new ArrayList<>();
    List<String> undecided = new ArrayList<>();
    for (String[] row : OUTCOMES.subList(1, OUTCOMES.size())) {
      Verdict verdict = Objects.requireNonNull(verdicts.get(row[0]), row[0]);
      boolean isFailing =
          verdict instanceof Verdict.Fails fails && fails.certainty() != Certainty.POSSIBLE;
      if (verdict instanceof Verdict.Undecided) {
        undecided.add(row[0]);
      } else if (row[column].equals(isFailing ? "ok" : "fails")) {
        disagreements.add(row[0] + " " + row[column] + ", but " + verdict);
      }
    }
    assertThat(disagreements).isEmpty();
    assertThat(undecided).hasSizeLessThanOrEqualTo(MAX_UNDECIDED);
  }

  /** A grid's needs a running node. */
  @Test
  void allButTheGridsHaveBeenRun() {
    List<String> run = Stream.concat(serializers(), Stream.of("ignite-binary")).toList();
    assertThat(BuiltIn.serializers()).extracting(SerializerProfile::id).isSubsetOf(run);
  }

  /** The verdict on each shape, by the comment on its line. */
  private static Map<String, Verdict> verdicts(String serializer) {
    String text = text(SHAPES + ".txt");
    List<String> lines = text.lines().toList();
    Map<String, Verdict> verdicts = new HashMap<>();
    for (Judged<Crossing> crossing : crossings(serializer, text)) {
      String line = lines.get(crossing.subject().location().span().line() - 1);
      if (line.contains("write(")) {
        verdicts.put(line.substring(line.indexOf("//") + 2).strip(), crossing.verdict());
      }
    }
    return verdicts;
  }

  private static List<Judged<Crossing>> crossings(String serializer, String text) {
    String boundary =
        """
        boundaries:
          test.shapes:
            title: a test
            serializer: %s
            calls:
              Shapes#write(java.lang.Object): {0: value}
        """
            .formatted(serializer);
    Knowledge knowledge =
        Knowledge.of(
            BoundaryReader.read("test.yaml", boundary),
            BuiltIn.library(),
            BuiltIn.serializers(),
            List.of());
    List<FileFacts> files =
        List.of(FactExtractor.extract(new SourceFile(Path.of(SHAPES), SHAPES, text)));
    Captor captor = new Captor();
    AnalysisInput input = new AnalysisInput(files, List.of(), knowledge, List.of(captor), 1);
    assertThat(Analysis.run(input).problems()).isEmpty();
    return captor.crossings;
  }

  private static String text(String name) {
    try (InputStream stream = SerializersTest.class.getResourceAsStream(FOLDER + name)) {
      return new String(
          Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Finds nothing, and keeps what was judged. */
  private static final class Captor implements Rule {
    private final List<Judged<Crossing>> crossings = new ArrayList<>();

    @Override
    public RuleInfo info() {
      return new RuleInfo("captor", RuleInfo.Family.CROSSING, "keeps what was judged", true);
    }

    @Override
    public Stream<Finding> check(Project project) {
      crossings.addAll(project.crossings());
      return Stream.empty();
    }
  }
}
