package io.github.wireworthy.rules.wording;

import io.github.wireworthy.rule.Finding;
import io.github.wireworthy.rule.RuleInfo;
import io.github.wireworthy.source.Location;
import io.github.wireworthy.types.DisplayNames;
import io.github.wireworthy.types.TypeInfo;
import io.github.wireworthy.verdict.Certainty;
import io.github.wireworthy.verdict.SerialMember;
import java.util.List;
import java.util.Optional;

/** A member by which a class has a say in serialization, in words. */
public record MemberWords(SerialMember member) {

  /** {@code `Cart.total`}, {@code `total` of an anonymous `Comparator`}. */
  public String name() {
    return member.owner().kind() == TypeInfo.Kind.ANONYMOUS
        ? Words.quoted(member.name()) + " of " + Words.one(owner())
        : Words.quoted(DisplayNames.simple(member.owner().name()) + "." + member.name());
  }

  /** {@code `Cart`}. */
  public String owner() {
    return Words.named(member.owner());
  }

  /** What is there instead of what ought to be, with an article: {@code a `Long`}. */
  public String detail() {
    return Words.one(Words.quoted(DisplayNames.simple(member.detail())));
  }

  /** As it ought to be declared, in backticks. */
  public String declaration() {
    return Words.quoted(member.kind().declaration());
  }

  /** Why the class does not heed it; for flaws of the class only. */
  public String reasonOfClass() {
    return switch (member.flaw().orElseThrow()) {
      case OF_ENUM -> "enum constants are written by name";
      case OF_RECORD -> "records are written by their components";
      case OF_EXTERNALIZABLE -> owner() + " is `Externalizable`";
      case OF_INTERFACE -> "classes do not get it from " + owner();
      default -> owner() + " is not serializable";
    };
  }

  /** A finding at the name of the member. */
  public Finding finding(
      RuleInfo rule, Certainty certainty, String message, String label, List<String> help) {
    return findingAt(member.location(), rule, certainty, message, label, List.of(), help);
  }

  /** A finding at a place in the member, with further places. */
  public Finding findingAt(
      Location location,
      RuleInfo rule,
      Certainty certainty,
      String message,
      String label,
      List<Finding.Related> related,
      List<String> help) {
    return new Finding(
        rule,
        certainty,
        message,
        label,
        location,
        member.owner().name() + "." + member.name(),
        "",
        Optional.empty(),
        related,
        help);
  }
}
