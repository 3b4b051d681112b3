package io.github.wireworthy.rules.protocol;

import io.github.wireworthy.fix.Fix;
import io.github.wireworthy.rule.Finding;
import io.github.wireworthy.rule.Project;
import io.github.wireworthy.rule.Rule;
import io.github.wireworthy.rule.RuleInfo;
import io.github.wireworthy.rules.fix.MendMethod;
import io.github.wireworthy.rules.wording.MemberWords;
import io.github.wireworthy.verdict.Certainty;
import io.github.wireworthy.verdict.SerialMember;
import io.github.wireworthy.verdict.SerialMember.Flaw;
import java.util.List;
import java.util.stream.Stream;

/** Reports methods meant for serialization that it does not find, because of how they look. */
public final class MisdeclaredSerializationMethod implements Rule {

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "misdeclared-serialization-method",
        RuleInfo.Family.PROTOCOL,
        "a method looks like a part of serialization, but is declared such that it is never called",
        true);
  }

  @Override
  public Stream<Finding> check(Project project) {
    return project.members().stream()
        .filter(member -> member.kind().isMethod())
        .filter(member -> member.flaw().filter(flaw -> !flaw.isOfClass()).isPresent())
        .map(member -> finding(member).with(() -> fixes(project, member)));
  }

  /** An exception that is not expected is what the code itself throws. */
  private static List<Fix> fixes(Project project, SerialMember member) {
    return member.isHeeded() ? List.of() : MendMethod.of(project, member).stream().toList();
  }

  private Finding finding(SerialMember member) {
    MemberWords words = new MemberWords(member);
    Flaw flaw = member.flaw().orElseThrow();
    if (flaw == Flaw.OTHER_EXCEPTION) {
      return words.finding(
          info(),
          Certainty.POSSIBLE,
          words.name() + " may throw " + words.detail() + ", which arrives as an `IOException`",
          "declares an exception that its caller does not expect",
          List.of("declare no checked exceptions but those that its documentation names"));
    }
    return words.finding(
        info(),
        Certainty.PROVED,
        "serialization never calls " + words.name() + ", because it " + reason(words, flaw),
        "looked for as " + words.declaration(),
        List.of("declare it " + words.declaration() + ", or give it another name"));
  }

  private static String reason(MemberWords words, Flaw flaw) {
    return switch (flaw) {
      case OTHER_PARAMETERS ->
          words.member().detail().isEmpty() ? "takes no parameter" : "takes " + words.detail();
      case OTHER_RESULT ->
          words.member().detail().equals("void")
              ? "gives back nothing"
              : "gives back " + words.detail();
      case STATIC -> "is static";
      default -> "is not private";
    };
  }
}
