package io.github.wireworthy.rules.fix;

import io.github.wireworthy.facts.FieldFact;
import io.github.wireworthy.fix.AddModifier;
import io.github.wireworthy.fix.Fix;
import io.github.wireworthy.rule.Project;
import io.github.wireworthy.rules.wording.Words;
import io.github.wireworthy.source.Location;
import io.github.wireworthy.types.TypeInfo;
import io.github.wireworthy.verdict.SerialMember;
import io.github.wireworthy.verdict.StateMember;
import java.util.List;
import java.util.Optional;

/**
 * Leaves a field out of what is written. It is null when the object comes back, which code must be
 * able to bear.
 */
public final class MakeTransient {

  private MakeTransient() {}

  /** The fix for a field that cannot be written, if there is one. */
  public static Optional<Fix> of(Project project, StateMember member) {
    return member
        .field()
        .declaration()
        .filter(field -> isAlone(member.owner(), field) && !isListed(project, member.owner()))
        .filter(field -> project.judge().canDoWithout(member))
        .map(field -> fix(member, field));
  }

  /** Whether its declaration declares no other field. */
  private static boolean isAlone(TypeInfo owner, FieldFact field) {
    return owner.declaration().stream()
        .flatMap(type -> type.fields().stream())
        .filter(other -> other.declarationSpan().equals(field.declarationSpan()))
        .allMatch(field::equals);
  }

  /** A class that lists its fields says by the list which of them are written. */
  static boolean isListed(Project project, TypeInfo owner) {
    return project.members().stream()
        .filter(member -> member.kind() == SerialMember.Kind.PERSISTENT_FIELDS)
        .anyMatch(member -> member.owner().name().equals(owner.name()) && member.isHeeded());
  }

  private static Fix fix(StateMember member, FieldFact field) {
    Location declaration = new Location(member.location().file(), field.declarationSpan());
    return new Fix(
        "make " + Words.quoted(field.name()) + " transient",
        Fix.Safety.UNSAFE,
        declaration,
        List.of(new AddModifier(declaration, field.nameSpan(), "transient")));
  }
}
