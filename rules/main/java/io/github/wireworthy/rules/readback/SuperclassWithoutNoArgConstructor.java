package io.github.wireworthy.rules.readback;

import io.github.wireworthy.fix.Fix;
import io.github.wireworthy.rule.Finding;
import io.github.wireworthy.rule.Project;
import io.github.wireworthy.rule.Rule;
import io.github.wireworthy.rule.RuleInfo;
import io.github.wireworthy.rule.Story;
import io.github.wireworthy.rules.fix.AddConstructor;
import io.github.wireworthy.rules.fix.DeclareSerializable;
import io.github.wireworthy.rules.wording.Words;
import io.github.wireworthy.source.Location;
import io.github.wireworthy.types.TypeInfo;
import io.github.wireworthy.verdict.RestoredClass;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reports serializable classes whose first superclass that is not serializable has no constructor
 * that reading could call.
 */
public final class SuperclassWithoutNoArgConstructor implements Rule {

  /** More subclasses than this are not named one by one. */
  private static final int MOST = 5;

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "superclass-without-no-arg-constructor",
        RuleInfo.Family.READBACK,
        "objects cannot be read back, because a superclass has no accessible no-arg constructor",
        true);
  }

  @Override
  public Stream<Finding> check(Project project) {
    Map<String, List<ClassFinding>> byBase = new LinkedHashMap<>();
    for (Story<RestoredClass> story : project.stories().restored()) {
      ClassFinding finding = new ClassFinding(project, story);
      finding
          .base()
          .ifPresent(base -> byBase.computeIfAbsent(base, name -> new ArrayList<>()).add(finding));
    }
    return byBase.entrySet().stream()
        .flatMap(entry -> findings(project, entry.getKey(), entry.getValue()));
  }

  /** What several classes lack by one superclass of the sources is one mistake, and told there. */
  private Stream<Finding> findings(Project project, String base, List<ClassFinding> classes) {
    Optional<Location> place = project.types().find(base).flatMap(TypeInfo::location);
    if (classes.size() == 1 || place.isEmpty()) {
      return classes.stream()
          .map(finding -> finding(finding, base).with(() -> fixes(project, base)));
    }
    ClassFinding surest =
        classes.stream()
            .max(Comparator.comparing(finding -> finding.story().certainty()))
            .orElseThrow();
    return Stream.of(
        ofSeveral(surest, base, place.get(), classes).with(() -> fixes(project, base)));
  }

  /** What could not be read back until now is not saved anywhere. */
  private static List<Fix> fixes(Project project, String base) {
    Optional<TypeInfo> type = project.types().find(base);
    return Stream.of(
            type.flatMap(it -> DeclareSerializable.ofBase(project, it)),
            type.flatMap(it -> AddConstructor.ofBase(project, it)))
        .flatMap(Optional::stream)
        .toList();
  }

  private Finding ofSeveral(
      ClassFinding surest, String base, Location place, List<ClassFinding> classes) {
    String superclass = Words.named(surest.project().types(), base);
    int others = classes.size() - 1;
    return new Finding(
        info(),
        surest.story().certainty(),
        surest.name()
            + " and "
            + others
            + (others == 1 ? " other subclass of " : " other subclasses of ")
            + superclass
            + " are written but not read back",
        "has no no-arg constructor that its subclasses can call",
        place,
        base,
        "",
        Optional.of(surest.story().route()),
        classes.stream()
            .limit(MOST)
            .map(ClassFinding::place)
            .map(location -> new Finding.Related(location, "objects of this class"))
            .toList(),
        List.of(
            "give " + superclass + " a no-arg constructor that its subclasses can call",
            "write something else instead: let it have a `writeReplace` method"));
  }

  private Finding finding(ClassFinding finding, String base) {
    String superclass = Words.named(finding.project().types(), base);
    return finding.of(
        info(),
        finding.name()
            + " is written but not read back: "
            + superclass
            + " has no accessible no-arg constructor",
        List.of(
            "give " + superclass + " a no-arg constructor that its subclasses can call",
            "write something else instead: let "
                + finding.name()
                + " have a `writeReplace` method"));
  }
}
