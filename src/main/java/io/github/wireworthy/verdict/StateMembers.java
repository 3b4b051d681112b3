package io.github.wireworthy.verdict;

import io.github.wireworthy.types.TypeInfo;
import io.github.wireworthy.types.TypeTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Lists the state of the serializable classes of the scanned sources. */
public final class StateMembers {

  private StateMembers() {}

  /** Every field and record component that is written, ordered by file and place. */
  public static List<StateMember> of(TypeTable types, SerializabilityJudge judge) {
    List<StateMember> members = new ArrayList<>();
    for (TypeInfo type : types.sourceTypes()) {
      members.addAll(judge.writtenMembers(type));
    }
    members.sort(Comparator.comparing(StateMember::location));
    return members;
  }
}
