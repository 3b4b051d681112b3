package io.github.wireworthy.rules.readback;

import io.github.wireworthy.fix.Fix;
import io.github.wireworthy.rule.Finding;
import io.github.wireworthy.rule.Project;
import io.github.wireworthy.rule.Rule;
import io.github.wireworthy.rule.RuleInfo;
import io.github.wireworthy.rules.fix.DeclareSerializable;
import io.github.wireworthy.rules.wording.Words;
import io.github.wireworthy.types.DisplayNames;
import io.github.wireworthy.types.FieldInfo;
import io.github.wireworthy.types.TypeInfo;
import io.github.wireworthy.verdict.Certainty;
import io.github.wireworthy.verdict.Loss;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reports serializable classes that lose what a superclass holds which is not serializable. */
public final class SuperclassStateLost implements Rule {

  /** More subclasses than this are not named one by one. */
  private static final int MOST = 5;

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
    Map<String, List<Loss.OfInheritedState>> byBase =
        project.losses().stream()
            .filter(Loss.OfInheritedState.class::isInstance)
            .map(Loss.OfInheritedState.class::cast)
            .collect(
                Collectors.groupingBy(
                    SuperclassStateLost::base, LinkedHashMap::new, Collectors.toList()));
    return byBase.values().stream()
        .map(losses -> finding(project, losses).with(() -> fixes(project, base(losses.get(0)))));
  }

  private static String base(Loss.OfInheritedState loss) {
    return loss.fields().get(0).owner();
  }

  /** Objects that are saved already lack what the superclass writes then. */
  private static List<Fix> fixes(Project project, String base) {
    return project
        .types()
        .find(base)
        .flatMap(type -> DeclareSerializable.ofBase(project, type))
        .map(Fix::unsafe)
        .stream()
        .toList();
  }

  /** What several subclasses lose of one superclass is one mistake, and told there. */
  private Finding finding(Project project, List<Loss.OfInheritedState> losses) {
    Loss.OfInheritedState surest =
        losses.stream()
            .max((one, other) -> one.certainty().compareTo(other.certainty()))
            .orElseThrow();
    Optional<TypeInfo> base =
        losses.size() == 1 ? Optional.empty() : project.types().find(base(surest));
    String name = Words.quoted(DisplayNames.simple(base(surest)));
    return new Finding(
        info(),
        surest.certainty(),
        subject(surest, losses.size() - 1)
            + names(surest.fields())
            + (losses.size() == 1 ? " when it is written" : " when they are written")
            + " and read back",
        "nothing writes what " + name + " holds",
        base.flatMap(TypeInfo::location).orElse(surest.location()),
        base.map(TypeInfo::name).orElse(surest.type().name()),
        "",
        Optional.empty(),
        related(surest, losses),
        List.of(
            "let " + name + " implement `Serializable`",
            "write it in `writeObject` and set it again in `readObject`"));
  }

  private static String subject(Loss.OfInheritedState loss, int others) {
    boolean isPossible = loss.certainty() == Certainty.POSSIBLE;
    String name = Words.named(loss.type());
    return others == 0
        ? name + (isPossible ? " may lose " : " loses ")
        : name
            + " and "
            + others
            + (others == 1 ? " other subclass" : " other subclasses")
            + (isPossible ? " may lose " : " lose ");
  }

  private static List<Finding.Related> related(
      Loss.OfInheritedState surest, List<Loss.OfInheritedState> losses) {
    Stream<Finding.Related> fields =
        surest.fields().stream()
            .flatMap(field -> field.location().stream())
            .map(place -> new Finding.Related(place, "set anew by the no-arg constructor"));
    Stream<Finding.Related> subclasses =
        losses.stream()
            .filter(loss -> losses.size() > 1)
            .limit(MOST)
            .map(loss -> new Finding.Related(loss.location(), "objects of this class lose it"));
    return Stream.concat(fields, subclasses).toList();
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
