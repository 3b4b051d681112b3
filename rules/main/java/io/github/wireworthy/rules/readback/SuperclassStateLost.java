package io.github.wireworthy.rules.readback;

import io.github.wireworthy.rule.Finding;
import io.github.wireworthy.rule.Project;
import io.github.wireworthy.rule.Rule;
import io.github.wireworthy.rule.RuleInfo;
import io.github.wireworthy.rules.wording.Words;
import io.github.wireworthy.types.DisplayNames;
import io.github.wireworthy.types.FieldInfo;
import io.github.wireworthy.verdict.Certainty;
import io.github.wireworthy.verdict.Loss;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reports serializable classes that lose what a superclass holds which is not serializable. */
public final class SuperclassStateLost implements Rule {

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "superclass-state-lost",
        RuleInfo.Family.READBACK,
        "a serializable class silently loses the state of a superclass that is not serializable",
        true);
  }

  @Override
  public Stream<Finding> check(Project project) {
    return project.losses().stream()
        .filter(Loss.OfInheritedState.class::isInstance)
        .map(Loss.OfInheritedState.class::cast)
        .map(this::finding);
  }

  private Finding finding(Loss.OfInheritedState loss) {
    String base = Words.quoted(DisplayNames.simple(loss.fields().get(0).owner()));
    String verb = loss.certainty() == Certainty.POSSIBLE ? " may lose " : " loses ";
    return new Finding(
        info(),
        loss.certainty(),
        Words.named(loss.type())
            + verb
            + names(loss.fields())
            + " when it is written and read back",
        "nothing writes what " + base + " holds",
        loss.location(),
        loss.type().name(),
        "",
        Optional.empty(),
        loss.fields().stream()
            .flatMap(field -> field.location().stream())
            .map(place -> new Finding.Related(place, "set anew by the no-arg constructor"))
            .toList(),
        List.of(
            "let " + base + " implement `Serializable`",
            "write it in `writeObject` and set it again in `readObject`"));
  }

  private static String names(List<FieldInfo> fields) {
    FieldInfo first = fields.get(0);
    String name = Words.quoted(DisplayNames.simple(first.owner()) + "." + first.name());
    int others = fields.size() - 1;
    if (others == 0) {
      return name;
    }
    return name + " and " + others + (others == 1 ? " other field" : " other fields");
  }
}
