package io.github.wireworthy.rules.readback;

import io.github.wireworthy.fix.Fix;
import io.github.wireworthy.rule.Finding;
import io.github.wireworthy.rule.Project;
import io.github.wireworthy.rule.Rule;
import io.github.wireworthy.rule.RuleInfo;
import io.github.wireworthy.rules.fix.RestoreFields;
import io.github.wireworthy.rules.wording.Words;
import io.github.wireworthy.types.DisplayNames;
import io.github.wireworthy.types.TypeInfo;
import io.github.wireworthy.verdict.Certainty;
import io.github.wireworthy.verdict.Loss;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reports transient fields that are null after reading, and used as if they never were. */
public final class TransientFieldNotRestored implements Rule {

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "transient-field-not-restored",
        RuleInfo.Family.READBACK,
        "a transient field is used as if it were never null, and nothing sets it after reading",
        true);
  }

  @Override
  public Stream<Finding> check(Project project) {
    return project.losses().stream()
        .filter(Loss.OfTransientField.class::isInstance)
        .map(Loss.OfTransientField.class::cast)
        .map(loss -> finding(loss).with(() -> fixes(project, loss)));
  }

  private static List<Fix> fixes(Project project, Loss.OfTransientField loss) {
    return RestoreFields.of(project, loss).stream().toList();
  }

  private Finding finding(Loss.OfTransientField loss) {
    String field = loss.field().name();
    boolean isAnonymous = loss.type().kind() == TypeInfo.Kind.ANONYMOUS;
    String name =
        isAnonymous
            ? Words.quoted(field) + " of " + Words.one(Words.named(loss.type()))
            : Words.quoted(DisplayNames.simple(loss.type().name()) + "." + field);
    String state = loss.certainty() == Certainty.POSSIBLE ? "may be" : "is";
    return new Finding(
        info(),
        loss.certainty(),
        name + " " + state + " null after reading back, and is used as if it never were",
        "transient, so it is left out when the object is written",
        loss.location(),
        loss.type().name() + "." + field,
        "",
        Optional.empty(),
        List.of(new Finding.Related(loss.use(), "fails here with a `NullPointerException`")),
        List.of(
            "set " + Words.quoted(field) + " in `readObject`, or where it is used if it is null",
            "make it static if all objects can share it, or let it be written"));
  }
}
