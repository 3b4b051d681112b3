package io.github.wireworthy.rules.fix;

import io.github.wireworthy.facts.MethodFact;
import io.github.wireworthy.fix.ChangeAccess;
import io.github.wireworthy.fix.Fix;
import io.github.wireworthy.rule.Project;
import io.github.wireworthy.source.Location;
import io.github.wireworthy.types.TypeInfo;
import java.util.List;
import java.util.Optional;

/**
 * Lets subclasses inherit a method by which their objects are replaced when they are read. Objects
 * of theirs come back as something else then.
 */
public final class InheritHook {

  private InheritHook() {}

  /**
   * The fix for a method without parameters, if no subclass in view has one of its own.
   *
   * @param place of its name
   */
  public static Optional<Fix> of(Project project, TypeInfo type, Location place) {
    return type.declaration().stream()
        .flatMap(fact -> fact.methods().stream())
        .filter(method -> method.nameSpan().equals(place.span()))
        .filter(method -> !isDeclaredBelow(project, type, method))
        .findFirst()
        .map(
            method ->
                new Fix(
                    "make `" + method.name() + "` protected",
                    Fix.Safety.UNSAFE,
                    place,
                    List.of(
                        new ChangeAccess(
                            new Location(place.file(), method.span()),
                            method.nameSpan(),
                            "protected"))));
  }

  private static boolean isDeclaredBelow(Project project, TypeInfo type, MethodFact method) {
    return project.types().sourceSubtypes(type.name()).stream()
        .anyMatch(
            below ->
                below.methods(method.name()).stream().anyMatch(it -> it.parameterTypes().isEmpty())
                    || isDeclaredBelow(project, below, method));
  }
}
