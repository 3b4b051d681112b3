package io.github.wireworthy.rules.fix;

import io.github.wireworthy.facts.MethodFact;
import io.github.wireworthy.facts.Modifiers;
import io.github.wireworthy.fix.AddModifier;
import io.github.wireworthy.fix.Change;
import io.github.wireworthy.fix.Fix;
import io.github.wireworthy.rule.Project;
import io.github.wireworthy.source.Location;
import io.github.wireworthy.types.MethodInfo;
import io.github.wireworthy.types.TypeInfo;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Forbids subclasses to override methods, where none in view does. */
public final class MakeFinal {

  private MakeFinal() {}

  /**
   * The fix for methods that are called where none of a subclass may run.
   *
   * @param place of the first call
   */
  public static Optional<Fix> of(Project project, List<MethodInfo> methods, Location place) {
    List<Change> changes =
        methods.stream().distinct().flatMap(method -> change(project, method).stream()).toList();
    if (changes.isEmpty() || changes.size() < methods.stream().distinct().count()) {
      return Optional.empty();
    }
    String names =
        methods.stream()
            .map(method -> "`" + method.name() + "`")
            .distinct()
            .collect(Collectors.joining(" and "));
    return Optional.of(new Fix("make " + names + " final", Fix.Safety.UNSAFE, place, changes));
  }

  private static Optional<Change> change(Project project, MethodInfo method) {
    Optional<TypeInfo> owner = project.types().find(method.owner());
    return owner
        .filter(type -> !type.isInterface() && !isOverridden(project, type, method))
        .flatMap(TypeInfo::file)
        .flatMap(
            file ->
                method
                    .declaration()
                    .filter(fact -> fact.body().isPresent())
                    .filter(fact -> !Modifiers.has(fact.modifiers(), Modifiers.ABSTRACT))
                    .map(fact -> change(file, fact)));
  }

  private static Change change(String file, MethodFact fact) {
    return new AddModifier(new Location(file, fact.span()), fact.nameSpan(), "final");
  }

  /** Any method of the name and as many parameters may be meant to override it. */
  private static boolean isOverridden(Project project, TypeInfo type, MethodInfo method) {
    return project.types().sourceSubtypes(type.name()).stream()
        .anyMatch(
            below ->
                below.methods(method.name()).stream()
                        .anyMatch(
                            it -> it.parameterTypes().size() == method.parameterTypes().size())
                    || isOverridden(project, below, method));
  }
}
