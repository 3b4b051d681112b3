package io.github.wireworthy.verdict;

import io.github.wireworthy.types.TypeTable;
import java.util.Comparator;
import java.util.List;

/** Lists the members of the scanned sources by which classes have a say in serialization. */
public final class SerialMembers {

  private SerialMembers() {}

  /** Every one, sound or not, ordered by file and place. */
  public static List<SerialMember> of(TypeTable types, SerializabilityJudge judge) {
    return types.sourceTypes().stream()
        .flatMap(type -> judge.serialMembers(type).stream())
        .sorted(Comparator.comparing(SerialMember::location))
        .toList();
  }
}
