package io.github.wireworthy.differential;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wireworthy.program.ProgramGenerator;
import io.github.wireworthy.verdict.Certainty;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A few of the programs of declarations; {@link DeclarationRun} is the command for many. */
class DeclarationRunTest {
  private static final int PROGRAMS = 150;

  private static final List<String> told = new ArrayList<>();
  private static DeclarationTally tally = new DeclarationTally();

  @BeforeAll
  static void runAll() {
    tally = new DeclarationRun(told::add, 1).run(3001, PROGRAMS);
  }

  @Test
  void nothingSureIsWrongAndHardlyAnythingIsMissed() {
    assertThat(tally.isGood()).as(tally.text() + told).isTrue();
  }

  @Test
  void everyProgramCompilesAndHasItsShapes() {
    assertThat(tally.unusable()).isZero();
    assertThat(tally.programs()).isEqualTo(PROGRAMS);
    assertThat(tally.shapes().keySet())
        .containsExactlyInAnyOrderElementsOf(ProgramGenerator.declaredShapes());
  }

  @Test
  void everyQuestionHasBothAnswers() {
    assertThat(tally.answers()).hasSize(8);
    assertThat(tally.answers())
        .allSatisfy(
            (subject, counts) ->
                assertThat(counts).containsKeys(DeclarationAnswer.FOUND, DeclarationAnswer.SILENT));
  }

  @Test
  void wrongAnswersAreToldApart() {
    assertThat(DeclarationTrial.answer(true, Optional.empty())).isEqualTo(DeclarationAnswer.MISSED);
    assertThat(DeclarationTrial.answer(false, Optional.of(Certainty.PROVED)))
        .isEqualTo(DeclarationAnswer.CONTRADICTED);
    assertThat(DeclarationTrial.answer(false, Optional.of(Certainty.LIKELY)))
        .isEqualTo(DeclarationAnswer.FALSE_ALARM);
    assertThat(DeclarationTrial.answer(true, Optional.of(Certainty.LIKELY)))
        .isEqualTo(DeclarationAnswer.FOUND);
  }
}
