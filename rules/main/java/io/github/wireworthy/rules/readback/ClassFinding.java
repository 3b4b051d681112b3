package io.github.wireworthy.rules.readback;

import io.github.wireworthy.rule.Finding;
import io.github.wireworthy.rule.Project;
import io.github.wireworthy.rule.RuleInfo;
import io.github.wireworthy.rule.Story;
import io.github.wireworthy.rules.wording.Fault;
import io.github.wireworthy.rules.wording.Passage;
import io.github.wireworthy.rules.wording.Words;
import io.github.wireworthy.source.Location;
import io.github.wireworthy.types.TypeInfo;
import io.github.wireworthy.verdict.RestoredClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A story that is told at a class whose objects cannot be made again. */
record ClassFinding(Project project, Story<RestoredClass> story) {

  /** More classes than this are not named one by one. */
  private static final int MOST = 5;

  /** The superclass whose constructor is missing, if it is not that of the class itself. */
  Optional<String> base() {
    return story.route().culprit().origin();
  }

  /** {@code `Invoice`}, {@code anonymous `Task`}. */
  String name() {
    return Words.named(story.subject().type());
  }

  /** Where the class is declared. */
  Location place() {
    return story.subject().location();
  }

  Finding of(RuleInfo rule, String message, List<String> help) {
    return new Finding(
        rule,
        story.certainty(),
        message,
        Fault.of(project.types(), story.failure()).why(),
        story.subject().location(),
        story.subject().type().name(),
        "",
        Optional.of(story.route()),
        related(),
        help);
  }

  private List<Finding.Related> related() {
    List<Finding.Related> related = new ArrayList<>();
    base()
        .flatMap(project.types()::find)
        .flatMap(TypeInfo::location)
        .ifPresent(
            location ->
                related.add(new Finding.Related(location, "this class has no such constructor")));
    story.subject().unreadable().stream()
        .filter(type -> !type.name().equals(story.subject().type().name()))
        .limit(MOST)
        .flatMap(type -> type.location().stream())
        .forEach(location -> related.add(new Finding.Related(location, "and so is this subclass")));
    related.addAll(Passage.related(story.crossings(), story.subject().location()));
    return related;
  }
}
