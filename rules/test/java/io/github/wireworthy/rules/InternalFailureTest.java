package io.github.wireworthy.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wireworthy.Analysis;
import io.github.wireworthy.AnalysisInput;
import io.github.wireworthy.AnalysisResult;
import io.github.wireworthy.facts.FileFacts;
import io.github.wireworthy.rule.Finding;
import io.github.wireworthy.rule.Project;
import io.github.wireworthy.rule.Rule;
import io.github.wireworthy.rule.RuleInfo;
import io.github.wireworthy.rules.data.BuiltIn;
import io.github.wireworthy.rules.state.UnserializableField;
import io.github.wireworthy.source.Problem;
import io.github.wireworthy.source.SourceFile;
import io.github.wireworthy.syntax.FactExtractor;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a mistake of this program costs. */
class InternalFailureTest {

  private static final FileFacts FILE =
      FactExtractor.extract(
          new SourceFile(
              Path.of("Cart.java"),
              "Cart.java",
              "class Cart implements java.io.Serializable { Thread worker = new Thread(); }"));

  @Test
  void ruleThatFailsCostsNoOtherRule() {
    AnalysisResult result =
        run(
            project -> {
              throw new IllegalStateException("the rule");
            });
    assertThat(result.findings()).hasSize(1);
    assertThat(result.problems()).singleElement().satisfies(it -> isInternal(it, "the rule"));
  }

  @Test
  void fixThatFailsDoesNotCostTheFinding() {
    AnalysisResult result =
        run(
            project ->
                new UnserializableField()
                    .check(project)
                    .map(
                        finding ->
                            finding.with(
                                () -> {
                                  throw new IllegalStateException("the fix");
                                })));
    assertThat(result.findings()).hasSize(2);
    assertThat(result.findings()).extracting(Finding::fixes).contains(List.of());
    assertThat(result.problems()).singleElement().satisfies(it -> isInternal(it, "the fix"));
  }

  private static void isInternal(Problem problem, String words) {
    assertThat(problem.isInternal()).isTrue();
    assertThat(problem.message()).contains("internal failure, please report it", words);
  }

  /** Runs a rule beside one that works. */
  private static AnalysisResult run(Function<Project, Stream<Finding>> check) {
    return Analysis.run(
        new AnalysisInput(
            List.of(FILE),
            List.of(),
            BuiltIn.knowledge(),
            List.of(new UnserializableField(), new Checking(check)),
            1));
  }

  private record Checking(Function<Project, Stream<Finding>> check) implements Rule {

    @Override
    public RuleInfo info() {
      return new RuleInfo("checking", RuleInfo.Family.STATE, "a rule under test", true);
    }

    @Override
    public Stream<Finding> check(Project project) {
      return check.apply(project);
    }
  }
}
