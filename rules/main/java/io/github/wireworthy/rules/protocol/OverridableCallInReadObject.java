package io.github.wireworthy.rules.protocol;

import io.github.wireworthy.fix.Fix;
import io.github.wireworthy.rule.Finding;
import io.github.wireworthy.rule.Project;
import io.github.wireworthy.rule.Rule;
import io.github.wireworthy.rule.RuleInfo;
import io.github.wireworthy.rules.fix.MakeFinal;
import io.github.wireworthy.rules.wording.MemberWords;
import io.github.wireworthy.rules.wording.Words;
import io.github.wireworthy.verdict.Certainty;
import io.github.wireworthy.verdict.SerialMember;
import io.github.wireworthy.verdict.SerialMember.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reports reading methods that call what a subclass may have overridden. */
public final class OverridableCallInReadObject implements Rule {

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "overridable-call-in-read-object",
        RuleInfo.Family.PROTOCOL,
        "a reading method calls what a subclass overrides, before the subclass has been read",
        true);
  }

  @Override
  public Stream<Finding> check(Project project) {
    return project.members().stream()
        .filter(member -> member.kind() == Kind.READ_OBJECT && member.isHeeded())
        .flatMap(member -> finding(project, member).stream());
  }

  /** The calls of one method are one mistake: the surest of them tells it. */
  private List<Finding> finding(Project project, SerialMember member) {
    List<OverridableCall> calls = OverridableCall.in(project.types(), member);
    return calls.stream()
        .reduce((one, other) -> other.certainty().compareTo(one.certainty()) > 0 ? other : one)
        .map(
            surest ->
                List.of(finding(member, surest, calls).with(() -> fixes(project, surest, calls))))
        .orElse(List.of());
  }

  /** What a subclass in view overrides has to stay as it is. */
  private static List<Fix> fixes(
      Project project, OverridableCall surest, List<OverridableCall> calls) {
    return MakeFinal.of(
            project, calls.stream().map(OverridableCall::method).toList(), surest.location())
        .stream()
        .toList();
  }

  private Finding finding(SerialMember member, OverridableCall call, List<OverridableCall> all) {
    List<Finding.Related> related = new ArrayList<>();
    if (!call.place().equals(call.location())) {
      related.add(new Finding.Related(call.place(), "called here"));
    }
    call.overriding()
        .ifPresent(place -> related.add(new Finding.Related(place, "overridden here")));
    for (OverridableCall other : all) {
      if (!other.equals(call)) {
        related.add(
            new Finding.Related(other.place(), "calls " + Words.quoted(other.name()) + " too"));
      }
    }
    return new MemberWords(member)
        .findingAt(
            call.location(),
            info(),
            call.certainty(),
            message(member, call),
            label(call.certainty()),
            related,
            List.of(
                "make " + Words.quoted(call.name()) + " private or final",
                "do what is needed in the method itself"));
  }

  private static String message(SerialMember member, OverridableCall call) {
    String called = Words.quoted(call.name());
    String caller = new MemberWords(member).name();
    return call.subclass().isEmpty()
        ? caller + " calls " + called + ", which a subclass may override"
        : caller + " calls " + called + ", which " + call.subclass() + " overrides";
  }

  private static String label(Certainty certainty) {
    return certainty == Certainty.PROVED
        ? "uses fields of the subclass, which are not read yet"
        : "runs before the fields of a subclass are read";
  }
}
