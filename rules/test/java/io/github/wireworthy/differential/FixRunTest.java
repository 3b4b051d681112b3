package io.github.wireworthy.differential;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wireworthy.fix.AddComment;
import io.github.wireworthy.fix.Change;
import io.github.wireworthy.fix.Fix;
import io.github.wireworthy.fix.Replace;
import io.github.wireworthy.program.Program;
import io.github.wireworthy.program.ProgramGenerator;
import io.github.wireworthy.program.Theme;
import io.github.wireworthy.rule.Finding;
import io.github.wireworthy.rule.Offer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The fixes of a few generated programs; {@link FixRun} is the command for many. */
class FixRunTest {
  private static final List<Program> PROGRAMS =
      LongStream.range(0, 300)
          .mapToObj(seed -> ProgramGenerator.of(seed, Theme.FIXES))
          .filter(program -> program.shapes().contains("lambda with field"))
          .toList();

  @Test
  void fixesMend() {
    List<String> told = new ArrayList<>();
    FixTally tally = new FixRun(Theme.FIXES, told::add, 1, fix -> true).run(7001, 60);
    assertThat(tally.unusable()).as(told.toString()).isZero();
    assertThat(tally.wrong()).as(tally.text() + told).isZero();
    assertThat(tally.made()).isGreaterThan(40);
    assertThat(tally.answers()).hasSizeGreaterThan(8);
  }

  @Test
  void fixesOfDeclarationsMend() {
    List<String> told = new ArrayList<>();
    FixTally tally = new FixRun(Theme.DECLARATIONS, told::add, 1, fix -> true).run(7001, 80);
    assertThat(tally.unusable()).as(told.toString()).isZero();
    assertThat(tally.wrong()).as(tally.text() + told).isZero();
    assertThat(tally.made()).isGreaterThan(20);
  }

  @Test
  void fixThatMendsNothingIsTold() {
    assertThat(answers(finding -> new AddComment(finding.location(), "// mended")))
        .isNotEmpty()
        .containsOnly(FixAnswer.STILL_TOLD);
  }

  @Test
  void fixThatDoesNotCompileIsTold() {
    assertThat(answers(finding -> Replace.with(finding.location(), "?")))
        .isNotEmpty()
        .containsOnly(FixAnswer.NOT_COMPILED);
  }

  @Test
  void fixThatChangesWhatIsSentIsTold() {
    assertThat(answers(finding -> Replace.with(finding.location(), "\"other\"")))
        .contains(FixAnswer.CHANGED);
  }

  /** What comes of another change in place of the fixes of lambdas that carry {@code this}. */
  private static List<FixAnswer> answers(Function<Finding, Change> change) {
    return FixTrial.of(PROGRAMS, fix -> true, program -> with(Engine.scan(program), change))
        .all()
        .stream()
        .map(FixTrial.Result::answer)
        .toList();
  }

  private static Engine.Scan with(Engine.Scan scan, Function<Finding, Change> change) {
    return new Engine.Scan(
        scan.opinion(),
        scan.findings().stream()
            .map(
                finding ->
                    finding.rule().id().equals("lambda-captures-unserializable-this")
                        ? finding.with(new Offer.Made(List.of(fix(finding, change))))
                        : finding.unmended())
            .toList(),
        scan.project());
  }

  private static Fix fix(Finding finding, Function<Finding, Change> change) {
    return new Fix(
        "change it", Fix.Safety.SAFE, finding.location(), List.of(change.apply(finding)));
  }
}
