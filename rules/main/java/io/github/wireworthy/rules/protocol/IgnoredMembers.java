package io.github.wireworthy.rules.protocol;

import io.github.wireworthy.verdict.Certainty;
import io.github.wireworthy.verdict.SerialMember;
import io.github.wireworthy.verdict.SerialMember.Flaw;
import io.github.wireworthy.verdict.SerialMember.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The members that one class does not heed because of what it is: one mistake, however many they
 * are. Fields that are not to be written are none of them.
 *
 * @param teller the one that says most
 * @param others of the same class, by place
 */
record IgnoredMembers(SerialMember teller, List<SerialMember> others) {

  /** Those of each class that has any; a version by itself is no matter of this. */
  static List<IgnoredMembers> of(List<SerialMember> members) {
    Map<String, List<SerialMember>> byClass = new LinkedHashMap<>();
    members.stream()
        .filter(member -> member.flaw().filter(Flaw::isOfClass).isPresent())
        .filter(member -> member.kind() != Kind.TRANSIENT_FIELD)
        .forEach(
            member ->
                byClass
                    .computeIfAbsent(member.owner().name(), name -> new ArrayList<>())
                    .add(member));
    return byClass.values().stream()
        .filter(ignored -> ignored.stream().anyMatch(member -> member.kind() != Kind.VERSION))
        .map(IgnoredMembers::ofClass)
        .toList();
  }

  private static IgnoredMembers ofClass(List<SerialMember> ignored) {
    List<SerialMember> ranked = new ArrayList<>(ignored);
    ranked.sort(
        Comparator.comparing((SerialMember member) -> member.kind() == Kind.VERSION)
            .thenComparing(IgnoredMembers::certainty, Comparator.reverseOrder())
            .thenComparing(SerialMember::location));
    SerialMember teller = ranked.get(0);
    return new IgnoredMembers(
        teller,
        ranked.stream().skip(1).sorted(Comparator.comparing(SerialMember::location)).toList());
  }

  /** How sure it is that the most telling one was meant to have an effect. */
  Certainty certainty() {
    return certainty(teller);
  }

  /** Other serializers call what replaces objects in any class. */
  private static Certainty certainty(SerialMember member) {
    boolean isReplacing = member.kind() == Kind.WRITE_REPLACE || member.kind() == Kind.READ_RESOLVE;
    boolean isOfPlainClass = member.flaw().filter(flaw -> flaw == Flaw.OF_PLAIN_CLASS).isPresent();
    return isReplacing && isOfPlainClass ? Certainty.LIKELY : Certainty.PROVED;
  }
}
