package io.github.wireworthy.rules.protocol;

import io.github.wireworthy.fix.Fix;
import io.github.wireworthy.rule.Finding;
import io.github.wireworthy.rule.Harm;
import io.github.wireworthy.rule.Project;
import io.github.wireworthy.rule.Rule;
import io.github.wireworthy.rule.RuleInfo;
import io.github.wireworthy.rules.fix.DeclareSerializable;
import io.github.wireworthy.rules.fix.MendField;
import io.github.wireworthy.rules.fix.RemoveMember;
import io.github.wireworthy.rules.wording.MemberWords;
import io.github.wireworthy.rules.wording.Words;
import io.github.wireworthy.verdict.Certainty;
import io.github.wireworthy.verdict.SerialMember;
import io.github.wireworthy.verdict.SerialMember.Flaw;
import io.github.wireworthy.verdict.SerialMember.Kind;
import java.util.List;
import java.util.Optional;
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
    return Stream.of(
            project.members().stream()
                .filter(member -> member.flaw().filter(Flaw.OTHER_NAME::equals).isPresent())
                .map(member -> ofOtherName(member).with(() -> unmarked(project, member))),
            project.members().stream()
                .filter(member -> member.kind() == Kind.TRANSIENT_FIELD && !member.isHeeded())
                .map(member -> ofTransient(member).with(() -> fixes(project, member))),
            IgnoredMembers.of(project.members()).stream()
                .map(ignored -> finding(project, ignored).with(() -> fixes(project, ignored))))
        .flatMap(findings -> findings);
  }

  private static List<Fix> fixes(Project project, SerialMember member) {
    return MendField.withoutTransient(project, member).stream().toList();
  }

  private static List<Fix> unmarked(Project project, SerialMember member) {
    return RemoveMember.ofMark(project, member).stream().toList();
  }

  /** A class that is not serializable may have been meant to be: its own members say so. */
  private static List<Fix> fixes(Project project, IgnoredMembers ignored) {
    SerialMember teller = ignored.teller();
    Optional<Fix> declared =
        teller.flaw().filter(flaw -> flaw == Flaw.OF_PLAIN_CLASS).isPresent()
            ? DeclareSerializable.of(project, teller.owner()).map(Fix::unsafe)
            : Optional.empty();
    Optional<Fix> removed =
        RemoveMember.of(
            project, Stream.concat(Stream.of(teller), ignored.others().stream()).toList());
    return Stream.of(declared, removed).flatMap(Optional::stream).toList();
  }

  private Finding ofTransient(SerialMember member) {
    MemberWords words = new MemberWords(member);
    return words.finding(
        info(),
        Certainty.POSSIBLE,
        "`transient` says nothing to Java about " + words.name() + ", which it never writes",
        "its class goes without its fields anyway",
        List.of("remove `transient`, unless another serializer reads it"));
  }

  private Finding ofOtherName(SerialMember member) {
    MemberWords words = new MemberWords(member);
    return words.finding(
        info(),
        Certainty.PROVED,
        words.name() + " has no effect: serialization knows no member of this name",
        "annotated with `@Serial`",
        List.of("correct the name, or remove the annotation"));
  }

  private Finding finding(Project project, IgnoredMembers ignored) {
    SerialMember member = ignored.teller();
    MemberWords words = new MemberWords(member);
    return words
        .findingAt(
            member.location(),
            info(),
            ignored.certainty(),
            words.name() + " has no effect: " + words.reasonOfClass(),
            member.kind() == Kind.PERSISTENT_FIELDS ? "never looked at" : "never called",
            related(ignored),
            List.of(advice(member.flaw().orElseThrow())))
        .doing(harm(project, member));
  }

  /**
   * Enum constants need no such help, and of a class that is not serializable no object is written
   * but those of a subclass.
   */
  private static Harm harm(Project project, SerialMember member) {
    return switch (member.flaw().orElseThrow()) {
      case OF_ENUM -> Harm.CODE;
      case OF_PLAIN_CLASS ->
          project.judge().hasSerializableHeirs(member.owner()) ? Harm.OBJECTS : Harm.CODE;
      default -> Harm.OBJECTS;
    };
  }

  private static List<Finding.Related> related(IgnoredMembers ignored) {
    return ignored.others().stream()
        .map(
            other ->
                new Finding.Related(
                    other.location(),
                    "nor has " + Words.quoted(other.name()) + ", for the same reason"))
        .toList();
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
