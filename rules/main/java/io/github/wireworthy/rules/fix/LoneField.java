package io.github.wireworthy.rules.fix;

import io.github.wireworthy.facts.FieldFact;
import io.github.wireworthy.verdict.SerialMember;
import java.util.List;
import java.util.Optional;

/** A field that is alone in its declaration, so that this can be changed as a whole. */
final class LoneField {

  private LoneField() {}

  /** The field that a member is, if it is one, and alone. */
  static Optional<FieldFact> of(SerialMember member) {
    List<FieldFact> fields =
        member.owner().declaration().stream().flatMap(type -> type.fields().stream()).toList();
    return fields.stream()
        .filter(field -> field.name().equals(member.name()))
        .filter(
            field ->
                fields.stream()
                    .filter(it -> it.declarationSpan().equals(field.declarationSpan()))
                    .allMatch(field::equals))
        .findFirst();
  }
}
