package io.github.wireworthy.rules.state;

import io.github.wireworthy.rule.Finding;
import io.github.wireworthy.rule.RuleInfo;
import io.github.wireworthy.rule.Story;
import io.github.wireworthy.rules.Wording;
import io.github.wireworthy.types.DisplayNames;
import io.github.wireworthy.types.FieldInfo;
import io.github.wireworthy.types.TypeInfo;
import io.github.wireworthy.verdict.Certainty;
import io.github.wireworthy.verdict.StateMember;
import io.github.wireworthy.verdict.Step;
import java.util.List;
import java.util.Optional;

/** How stories of fields and record components are told. */
final class Members {

  private Members() {}

  /** How a member holds the culprit. */
  enum Held {
    BY_FIELD,
    BY_COMPONENT,
    AS_ELEMENT
  }

  static Held held(Story<StateMember> story) {
    List<Step> steps = story.route().steps();
    boolean isElement =
        steps.size() > 1
            && (steps.get(1).kind() == Step.Kind.ELEMENT
                || steps.get(1).kind() == Step.Kind.TYPE_ARGUMENT);
    if (isElement) {
      return Held.AS_ELEMENT;
    }
    return isRecord(story) ? Held.BY_COMPONENT : Held.BY_FIELD;
  }

  static Finding finding(RuleInfo rule, Story<StateMember> story) {
    StateMember member = story.subject();
    String owner = DisplayNames.simple(member.owner().name());
    return new Finding(
        rule,
        story.certainty(),
        message(story, owner + "." + member.field().name()),
        "is written with every " + Wording.code(owner),
        member.location(),
        member.owner().name() + "." + member.field().name(),
        Optional.of(story.route()),
        Wording.related(story.crossings()),
        help(story));
  }

  private static String message(Story<StateMember> story, String member) {
    String verb = verb(story.certainty(), held(story));
    return String.format(
        "%s %s %s, %s",
        Wording.code(member),
        verb,
        Wording.culprit(story.route()),
        Wording.cannot(story.route(), story.certainty()));
  }

  /** A declared type is no proof of a value. */
  private static String verb(Certainty certainty, Held held) {
    if (held == Held.AS_ELEMENT) {
      return certainty == Certainty.PROVED ? "holds elements:" : "is declared to hold";
    }
    return certainty == Certainty.PROVED ? "holds" : "is declared as";
  }

  private static List<String> help(Story<StateMember> story) {
    FieldInfo field = story.subject().field();
    String mend = Wording.mendCulprit(story.route());
    if (isRecord(story)) {
      return List.of(mend + ", or keep it out of the record");
    }
    return List.of(
        "make " + Wording.code(field.name()) + " transient if it can be rebuilt, else " + mend);
  }

  private static boolean isRecord(Story<StateMember> story) {
    return story.subject().owner().kind() == TypeInfo.Kind.RECORD;
  }
}
