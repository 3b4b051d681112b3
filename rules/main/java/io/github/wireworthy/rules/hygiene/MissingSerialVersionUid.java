package io.github.wireworthy.rules.hygiene;

import io.github.wireworthy.rule.Finding;
import io.github.wireworthy.rule.Project;
import io.github.wireworthy.rule.Rule;
import io.github.wireworthy.rule.RuleInfo;
import io.github.wireworthy.rules.fix.MendField;
import io.github.wireworthy.rules.wording.MemberWords;
import io.github.wireworthy.verdict.Certainty;
import io.github.wireworthy.verdict.SerialMember;
import io.github.wireworthy.verdict.SerialMember.Flaw;
import io.github.wireworthy.verdict.SerialMember.Kind;
import java.util.List;
import java.util.stream.Stream;

/** Reports serializable classes whose version the JVM has to make up. */
public final class MissingSerialVersionUid implements Rule {

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "missing-serial-version-uid",
        RuleInfo.Family.HYGIENE,
        "a serializable class declares no version, so that almost any change makes it another class",
        false);
  }

  @Override
  public Stream<Finding> check(Project project) {
    return project.members().stream()
        .filter(member -> member.kind() == Kind.VERSION)
        .filter(member -> member.flaw().filter(flaw -> flaw == Flaw.ABSENT).isPresent())
        .map(this::finding);
  }

  private Finding finding(SerialMember member) {
    MemberWords words = new MemberWords(member);
    return words
        .finding(
            info(),
            Certainty.PROVED,
            words.owner() + " declares no `serialVersionUID`",
            "its version changes with its members",
            List.of("declare " + words.declaration()))
        .with(() -> MendField.missing(member).stream().toList());
  }
}
