package io.github.wireworthy.rules.state;

import io.github.wireworthy.facts.Modifiers;
import io.github.wireworthy.rule.Finding;
import io.github.wireworthy.rule.Project;
import io.github.wireworthy.rule.Rule;
import io.github.wireworthy.rule.RuleInfo;
import io.github.wireworthy.rule.Story;
import io.github.wireworthy.rules.fix.DeclareSerializable;
import io.github.wireworthy.rules.wording.Advice;
import io.github.wireworthy.rules.wording.Words;
import io.github.wireworthy.types.DisplayNames;
import io.github.wireworthy.types.TypeInfo;
import io.github.wireworthy.types.TypeTable;
import io.github.wireworthy.verdict.Certainty;
import io.github.wireworthy.verdict.PlainComparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reports comparator classes without state that make what keeps them unserializable. */
public final class ComparatorNotSerializable implements Rule {

  private static final int MOST = 5;

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "comparator-not-serializable",
        RuleInfo.Family.STATE,
        "a comparator class without state makes sorted collections unserializable for want of a word",
        true);
  }

  @Override
  public Stream<Finding> check(Project project) {
    Set<String> told = told(project);
    return project.comparators().stream()
        .filter(comparator -> !told.contains(comparator.type().name()))
        .filter(
            comparator -> isKeptOutside(comparator) || isOpen(project.types(), comparator.type()))
        .map(comparator -> finding(project, comparator));
  }

  /** The classes at fault of which a story is told where they show. */
  private static Set<String> told(Project project) {
    return Stream.of(
            project.stories().crossings(), project.stories().closures(), project.stories().state())
        .flatMap(List::stream)
        .map(Story::route)
        .map(route -> route.culprit().type())
        .collect(Collectors.toSet());
  }

  /** Whether something keeps it that does not stay where it is made. */
  private static boolean isKeptOutside(PlainComparator comparator) {
    return keepers(comparator).findAny().isPresent();
  }

  private static Stream<PlainComparator.Keeper> keepers(PlainComparator comparator) {
    return comparator.kept().stream().filter(keeper -> !keeper.stays());
  }

  /** Whether code that is not in view can use a class. */
  private static boolean isOpen(TypeTable types, TypeInfo type) {
    Optional<TypeInfo> next = Optional.of(type);
    while (next.isPresent()) {
      TypeInfo level = next.get();
      if (!level.has(Modifiers.PUBLIC)) {
        return false;
      }
      next = level.enclosingType().flatMap(types::find);
    }
    return true;
  }

  private Finding finding(Project project, PlainComparator comparator) {
    TypeInfo type = comparator.type();
    Finding finding =
        new Finding(
            info(),
            keepers(comparator).anyMatch(PlainComparator.Keeper::isGivenBack)
                ? Certainty.LIKELY
                : Certainty.POSSIBLE,
            message(comparator),
            "a comparator without `Serializable`",
            comparator.location(),
            type.name(),
            "",
            Optional.empty(),
            keepers(comparator)
                .limit(MOST)
                .map(it -> new Finding.Related(it.location(), words(it)))
                .toList(),
            Advice.implement(type).stream().toList());
    return finding.with(() -> DeclareSerializable.of(project, type).stream().toList());
  }

  private static String message(PlainComparator comparator) {
    String name = Words.named(comparator.type());
    return keepers(comparator)
        .findFirst()
        .map(
            keeper -> name + " makes every " + collection(keeper) + " that keeps it unserializable")
        .orElse(name + " may make a sorted collection unserializable");
  }

  private static String words(PlainComparator.Keeper keeper) {
    return "kept by " + Words.one(collection(keeper));
  }

  private static String collection(PlainComparator.Keeper keeper) {
    return Words.quoted(DisplayNames.simple(keeper.type()));
  }
}
