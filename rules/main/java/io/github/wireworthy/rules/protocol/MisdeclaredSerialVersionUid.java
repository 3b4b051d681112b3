package io.github.wireworthy.rules.protocol;

import io.github.wireworthy.fix.Fix;
import io.github.wireworthy.rule.Finding;
import io.github.wireworthy.rule.Harm;
import io.github.wireworthy.rule.Project;
import io.github.wireworthy.rule.Rule;
import io.github.wireworthy.rule.RuleInfo;
import io.github.wireworthy.rules.fix.MendField;
import io.github.wireworthy.rules.fix.RemoveMember;
import io.github.wireworthy.rules.wording.MemberWords;
import io.github.wireworthy.verdict.Certainty;
import io.github.wireworthy.verdict.SerialMember;
import io.github.wireworthy.verdict.SerialMember.Flaw;
import io.github.wireworthy.verdict.SerialMember.Kind;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reports version fields that have no effect, or not the type that they ought to have. */
public final class MisdeclaredSerialVersionUid implements Rule {

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "misdeclared-serial-version-uid",
        RuleInfo.Family.PROTOCOL,
        "a version field is not static, final and long, or stands in a class where it has no effect",
        true);
  }

  @Override
  public Stream<Finding> check(Project project) {
    Set<SerialMember> told =
        IgnoredMembers.of(project.members()).stream()
            .flatMap(ignored -> ignored.others().stream())
            .collect(Collectors.toSet());
    return project.members().stream()
        .filter(member -> member.kind() == Kind.VERSION && !told.contains(member))
        .filter(member -> member.flaw().filter(flaw -> flaw != Flaw.ABSENT).isPresent())
        .map(member -> finding(member).with(() -> fixes(project, member)));
  }

  private static List<Fix> fixes(Project project, SerialMember member) {
    return member.flaw().filter(Flaw::isOfClass).isPresent()
        ? RemoveMember.of(project, List.of(member)).stream().toList()
        : MendField.of(project, member).stream().toList();
  }

  private Finding finding(SerialMember member) {
    MemberWords words = new MemberWords(member);
    Flaw flaw = member.flaw().orElseThrow();
    if (flaw == Flaw.NARROW_TYPE) {
      return words
          .finding(
              info(),
              Certainty.LIKELY,
              words.name() + " is " + words.detail() + ", but ought to be a `long`",
              "works, though nothing promises it",
              List.of("declare it " + words.declaration()))
          .doing(Harm.NONE);
    }
    return words
        .finding(
            info(),
            flaw == Flaw.OF_INTERFACE ? Certainty.LIKELY : Certainty.PROVED,
            words.name() + " has no effect: " + reason(words, flaw),
            flaw.isOfClass() ? "never looked at" : "looked for as " + words.declaration(),
            List.of(
                flaw.isOfClass()
                    ? "remove it, or move it to the class that is written"
                    : "declare it " + words.declaration()))
        .doing(flaw.isOfClass() ? Harm.NONE : Harm.CODE);
  }

  private static String reason(MemberWords words, Flaw flaw) {
    return switch (flaw) {
      case NOT_STATIC -> "it is not static";
      case NOT_FINAL -> "it is not final";
      case OTHER_TYPE -> "it is " + words.detail() + ", not a `long`";
      default -> words.reasonOfClass();
    };
  }
}
