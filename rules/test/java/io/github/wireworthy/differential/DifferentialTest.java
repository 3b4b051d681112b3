package io.github.wireworthy.differential;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wireworthy.program.Program;
import io.github.wireworthy.program.ProgramGenerator;
import io.github.wireworthy.program.Theme;
import io.github.wireworthy.verdict.Certainty;
import io.github.wireworthy.verdict.Culprit;
import io.github.wireworthy.verdict.Route;
import io.github.wireworthy.verdict.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A few of the generated programs; {@link DifferentialRun} is the command for many. */
class DifferentialTest {
  private static final long FIRST_SEED = 1001;
  private static final int PROGRAMS = 600;
  private static final Verdict PASSES = new Verdict.Passes();
  private static final Verdict PROVED =
      new Verdict.Fails(
          Certainty.PROVED,
          Route.to(
              new Culprit(
                  Culprit.Reason.NOT_SERIALIZABLE,
                  "java.lang.Thread",
                  Optional.empty(),
                  Optional.empty())));

  private static final List<String> told = new ArrayList<>();
  private static Tally tally = new Tally();

  @BeforeAll
  static void runAll() {
    tally = new DifferentialRun(told::add, 3, false).run(FIRST_SEED, PROGRAMS);
  }

  @Test
  void noProvedVerdictIsContradictedAndFewFailuresAreMissed() {
    assertThat(DifferentialRun.isGood(tally)).as(tally.text() + told).isTrue();
  }

  @Test
  void everyProgramCompilesAndRuns() {
    assertThat(tally.programs()).isEqualTo(PROGRAMS);
    assertThat(tally.unusable()).isZero();
  }

  @Test
  void aboutHalfOfThemReallyFail() {
    assertThat(tally.failures()).isBetween(PROGRAMS * 2 / 5, PROGRAMS * 3 / 5);
  }

  @Test
  void programsAreMadeOfEveryShape() {
    assertThat(tally.shapes()).allSatisfy((shape, count) -> assertThat(count).isPositive());
  }

  @Test
  void seedAndRecordedChoicesMakeTheSameProgram() {
    Program program = ProgramGenerator.of(42, Theme.ALL);
    assertThat(ProgramGenerator.of(42, Theme.ALL)).isEqualTo(program);
    assertThat(ProgramGenerator.of(42, Theme.ALL, program.choices())).isEqualTo(program);
    assertThat(ProgramGenerator.of(43, Theme.ALL).text()).isNotEqualTo(program.text());
  }

  @Test
  void wrongVerdictsAreReported() {
    List<Program> programs =
        LongStream.range(0, 40).mapToObj(seed -> ProgramGenerator.of(seed, Theme.ALL)).toList();
    assertThat(Batch.of(programs, some -> all(some, PASSES)).cases())
        .allMatch(found -> found.answer() == (found.reallyFails() ? Answer.MISSED : Answer.PASSED))
        .anyMatch(found -> found.answer() == Answer.MISSED);
    assertThat(Batch.of(programs, some -> all(some, PROVED)).cases())
        .filteredOn(found -> !blames(found, "java.lang.Thread"))
        .filteredOn(found -> found.journeys().stream().allMatch(Journey::areAll))
        .isNotEmpty()
        .allMatch(
            found ->
                found.answer()
                    == (found.reallyFails() ? Answer.OTHER_CULPRIT : Answer.CONTRADICTED))
        .anyMatch(found -> found.answer() == Answer.CONTRADICTED);
  }

  private static boolean blames(Case found, String culprit) {
    return found.journeys().stream().anyMatch(journey -> journey.culprits().contains(culprit));
  }

  @Test
  void disagreementIsMadeSmaller() {
    List<Program> programs =
        LongStream.range(0, 40).mapToObj(seed -> ProgramGenerator.of(seed, Theme.ALL)).toList();
    Case missed =
        Batch.of(programs, some -> all(some, PASSES)).cases().stream()
            .filter(found -> found.answer() == Answer.MISSED)
            .findFirst()
            .orElseThrow();
    Case small = Case.smaller(missed, some -> Batch.of(some, every -> all(every, PASSES)));
    assertThat(small.answer()).isEqualTo(Answer.MISSED);
    assertThat(small.program().text()).hasSizeLessThan(missed.program().text().length());
    assertThat(small.report()).contains("MISSED", "out.writeObject", "class Main");
  }

  private static Map<String, Opinion> all(List<Program> programs, Verdict verdict) {
    Map<String, Opinion> opinions = new HashMap<>();
    programs.forEach(
        program ->
            opinions.put(program.packageName(), new Opinion(List.of(verdict), List.of(verdict))));
    return opinions;
  }
}
