package io.github.wireworthy.rules.protocol;

import io.github.wireworthy.fix.Fix;
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

/** Reports members meant for serialization in classes whose objects are written without them. */
public final class IneffectiveSerializationMember implements Rule {

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "ineffective-serialization-member",
        RuleInfo.Family.PROTOCOL,
        "a member is meant for serialization, but its class is one that ignores it",
        true);
  }

  @Override
  public Stream<Finding> check(Project project) {
    return project.members().stream()
        .filter(member -> member.kind() != Kind.VERSION)
        .filter(member -> member.flaw().filter(this::isMeant).isPresent())
        .map(member -> finding(member).with(fixes(project, member)));
  }

  private boolean isMeant(Flaw flaw) {
    return flaw.isOfClass() || flaw == Flaw.OTHER_NAME;
  }

  private static List<Fix> fixes(Project project, SerialMember member) {
    return member.kind() == Kind.TRANSIENT_FIELD
        ? MendField.withoutTransient(project, member).stream().toList()
        : List.of();
  }

  private Finding finding(SerialMember member) {
    MemberWords words = new MemberWords(member);
    if (member.flaw().filter(flaw -> flaw == Flaw.OTHER_NAME).isPresent()) {
      return words.finding(
          info(),
          Certainty.PROVED,
          words.name() + " has no effect: serialization knows no member of this name",
          "annotated with `@Serial`",
          List.of("correct the name, or remove the annotation"));
    } else if (member.kind() == Kind.TRANSIENT_FIELD) {
      return words.finding(
          info(),
          Certainty.POSSIBLE,
          "`transient` says nothing to Java about " + words.name() + ", which it never writes",
          "its class goes without its fields anyway",
          List.of("remove `transient`, unless another serializer reads it"));
    }
    return words.finding(
        info(),
        certainty(member),
        words.name() + " has no effect: " + words.reasonOfClass(),
        member.kind() == Kind.PERSISTENT_FIELDS ? "never looked at" : "never called",
        List.of(advice(member.flaw().orElseThrow())));
  }

  /** Other serializers call what replaces objects in any class. */
  private static Certainty certainty(SerialMember member) {
    boolean isReplacing = member.kind() == Kind.WRITE_REPLACE || member.kind() == Kind.READ_RESOLVE;
    boolean isOfPlainClass = member.flaw().filter(flaw -> flaw == Flaw.OF_PLAIN_CLASS).isPresent();
    return isReplacing && isOfPlainClass ? Certainty.LIKELY : Certainty.PROVED;
  }

  private static String advice(Flaw flaw) {
    return switch (flaw) {
      case OF_RECORD -> "remove it; what a record checks or copies belongs to its constructor";
      case OF_EXTERNALIZABLE -> "remove it, or let the class be `Serializable` only";
      case OF_PLAIN_CLASS -> "remove it, or let the class be serializable if it was meant to be";
      case OF_INTERFACE -> "move it to the classes";
      default -> "remove it";
    };
  }
}
