package io.github.wireworthy.verdict;

import io.github.wireworthy.capture.Captures;
import io.github.wireworthy.types.TypeTable;
import java.util.List;

/** Lists what the serializable closures and classes of the scanned sources carry. */
@SuppressWarnings("UnusedVariable")
public final class CarriedValues {

  private CarriedValues() {}

  /** Every capture of a serializable carrier, ordered by file and place. */
  public static List<CarriedValue> of(
      TypeTable types, Captures captures, SerializabilityJudge judge) {
    return List.of();
  }
}
