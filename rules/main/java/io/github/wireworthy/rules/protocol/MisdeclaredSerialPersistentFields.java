package io.github.wireworthy.rules.protocol;

import io.github.wireworthy.rule.Finding;
import io.github.wireworthy.rule.Project;
import io.github.wireworthy.rule.Rule;
import io.github.wireworthy.rule.RuleInfo;
import io.github.wireworthy.rules.fix.MendField;
import io.github.wireworthy.rules.wording.MemberWords;
import io.github.wireworthy.rules.wording.Words;
import io.github.wireworthy.verdict.Certainty;
import io.github.wireworthy.verdict.SerialMember;
import io.github.wireworthy.verdict.SerialMember.Flaw;
import io.github.wireworthy.verdict.SerialMember.Kind;
import java.util.List;
import java.util.stream.Stream;

/** Reports lists of the fields to be written that are not heeded, or that name no field. */
public final class MisdeclaredSerialPersistentFields implements Rule {

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "misdeclared-serial-persistent-fields",
        RuleInfo.Family.PROTOCOL,
        "the list of the fields to be written is declared such that it has no effect, or names no field",
        true);
  }

  @Override
  public Stream<Finding> check(Project project) {
    return project.members().stream()
        .filter(member -> member.kind() == Kind.PERSISTENT_FIELDS)
        .filter(member -> member.flaw().filter(flaw -> !flaw.isOfClass()).isPresent())
        .map(member -> finding(member).with(() -> MendField.of(project, member).stream().toList()));
  }

  private Finding finding(SerialMember member) {
    MemberWords words = new MemberWords(member);
    Flaw flaw = member.flaw().orElseThrow();
    if (flaw == Flaw.NAMES_NO_FIELD) {
      String field = Words.quoted(member.detail());
      return words.finding(
          info(),
          Certainty.PROVED,
          words.name() + " names " + field + ", which is no field: objects cannot be written",
          "no instance field " + field + " of this very type",
          List.of(
              "name the fields as they are declared",
              "write " + field + " by `putFields` in a `writeObject` of the class"));
    }
    return words.finding(
        info(),
        Certainty.PROVED,
        words.name() + " has no effect: it is " + reason(flaw),
        "looked for as " + words.declaration(),
        List.of("declare it " + words.declaration()));
  }

  private static String reason(Flaw flaw) {
    return switch (flaw) {
      case NOT_PRIVATE -> "not private";
      case NOT_STATIC -> "not static";
      case NOT_FINAL -> "not final";
      case NULL -> "null";
      default -> "no `ObjectStreamField[]`";
    };
  }
}
