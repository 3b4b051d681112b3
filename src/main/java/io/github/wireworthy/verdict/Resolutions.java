package io.github.wireworthy.verdict;

import io.github.wireworthy.facts.Modifiers;
import io.github.wireworthy.source.Location;
import io.github.wireworthy.types.MethodInfo;
import io.github.wireworthy.types.TypeInfo;
import java.util.List;
import java.util.Optional;

/**
 * Finds the classes that put something in place of their objects when they are read, by a method
 * that their subclasses do not inherit ({@code java.io.ObjectStreamClass}).
 */
final class Resolutions {

  private Resolutions() {}

  /** The loss of the subclasses of a source class. */
  static Optional<Loss> of(World world, TypeInfo type) {
    Optional<MethodInfo> hook =
        world
            .hooks()
            .replacing(type, JavaIo.READ_RESOLVE)
            .filter(method -> method.owner().equals(type.name()))
            .filter(method -> !method.has(Modifiers.PUBLIC) && !method.has(Modifiers.PROTECTED));
    if (hook.isEmpty()) {
      return Optional.empty();
    }
    List<TypeInfo> without =
        world.hierarchy().sourceSubtypes(type.name()).serializable().stream()
            .filter(below -> !below.has(Modifiers.ABSTRACT))
            .filter(below -> world.hooks().replacing(below, JavaIo.READ_RESOLVE).isEmpty())
            .filter(below -> world.hooks().replacing(below, JavaIo.WRITE_REPLACE).isEmpty())
            .toList();
    return without.isEmpty()
        ? Optional.empty()
        : type.file()
            .flatMap(
                file -> hook.get().declaration().map(fact -> new Location(file, fact.nameSpan())))
            .map(place -> new Loss.OfResolution(type, without, Certainty.LIKELY, place));
  }
}
