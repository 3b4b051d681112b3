package io.github.wireworthy.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How verdicts are put together. */
final class VerdictsTest {

  private static final Verdict PROVED = fails(Certainty.PROVED, "Proved");
  private static final Verdict LIKELY = fails(Certainty.LIKELY, "Likely");
  private static final Verdict POSSIBLE = fails(Certainty.POSSIBLE, "Possible");
  private static final Verdict UNDECIDED = Verdicts.undecided(Gap.Kind.MISSING_TYPE, "Missing");

  @Test
  void ofPartsTheSurestFailureCounts() {
    assertThat(Verdicts.ofParts(List.of(Verdicts.PASSES, LIKELY, PROVED))).isEqualTo(PROVED);
    assertThat(Verdicts.ofParts(List.of(Verdicts.PASSES, UNDECIDED))).isEqualTo(UNDECIDED);
  }

  @Test
  void alternativesProveOnlyWhatAllOfThemProve() {
    assertThat(Verdicts.ofAlternatives(List.of(PROVED, PROVED))).isEqualTo(PROVED);
    for (Verdict other : List.of(Verdicts.PASSES, UNDECIDED, POSSIBLE, LIKELY)) {
      assertThat(Verdicts.ofAlternatives(List.of(PROVED, other)))
          .isEqualTo(fails(Certainty.LIKELY, "Proved"));
    }
  }

  @Test
  void alternativesTellTheSurestFailure() {
    assertThat(Verdicts.ofAlternatives(List.of(Verdicts.PASSES, POSSIBLE, LIKELY)))
        .isEqualTo(LIKELY);
    assertThat(Verdicts.ofAlternatives(List.of(Verdicts.PASSES, UNDECIDED))).isEqualTo(UNDECIDED);
    assertThat(Verdicts.ofAlternatives(List.of(Verdicts.PASSES))).isEqualTo(Verdicts.PASSES);
  }

  private static Verdict fails(Certainty certainty, String type) {
    return Verdicts.fails(
        certainty,
        new Culprit(Culprit.Reason.NOT_SERIALIZABLE, type, Optional.empty(), Optional.empty()));
  }
}
