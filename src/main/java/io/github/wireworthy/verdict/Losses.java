package io.github.wireworthy.verdict;

import io.github.wireworthy.types.TypeInfo;
import io.github.wireworthy.types.TypeTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** Lists what the objects of the scanned sources lose on the way, though nothing fails. */
public final class Losses {

  private Losses() {}

  /**
   * Every loss, ordered by file and place.
   *
   * @param travels whether objects of a class may leave the place where they are made
   * @param isSent whether objects of just a class are seen to be sent
   */
  public static List<Loss> of(
      TypeTable types,
      SerializabilityJudge judge,
      Predicate<TypeInfo> travels,
      Predicate<TypeInfo> isSent) {
    List<Loss> losses = new ArrayList<>();
    for (TypeInfo type : types.sourceTypes()) {
      for (Loss loss : judge.losses(type, isSent)) {
        boolean isDoubtful =
            loss.certainty() != Certainty.POSSIBLE
                && (judge.doubt(type) != Doubt.NONE
                    || judge.isNeverMeant(type)
                    || !travels.test(type));
        losses.add(isDoubtful ? loss.perhaps() : loss);
      }
    }
    losses.sort(Comparator.comparing(Loss::location));
    return losses;
  }
}
