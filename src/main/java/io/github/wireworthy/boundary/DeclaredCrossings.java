package io.github.wireworthy.boundary;

import io.github.wireworthy.facts.Modifiers;
import io.github.wireworthy.types.DisplayNames;
import io.github.wireworthy.types.TypeInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a type lets out by being what it is: a shipped class, a remote interface. */
final class DeclaredCrossings {

  private final Supertypes supertypes;
  private final BoundaryCatalog catalog;

  DeclaredCrossings(Supertypes supertypes, BoundaryCatalog catalog) {
    this.supertypes = supertypes;
    this.catalog = catalog;
  }

  List<Crossing> of(TypeInfo type) {
    if (type.isInterface()) {
      return remoteBoundary(type).map(boundary -> Signatures.of(type, boundary)).orElse(List.of());
    }
    return instances(type).map(List::of).orElse(List.of());
  }

  private Optional<Crossing> instances(TypeInfo type) {
    if (type.kind() != TypeInfo.Kind.CLASS || type.has(Modifiers.ABSTRACT)) {
      return Optional.empty();
    }
    Optional<String> base =
        supertypes.first(type.asType(), name -> catalog.shipped(name).map(boundary -> name));
    return base.flatMap(
        name ->
            type.location()
                .flatMap(
                    location ->
                        catalog
                            .shipped(name)
                            .map(
                                boundary ->
                                    new Crossing(
                                        boundary,
                                        new Crossing.Payload.OfInstances(type),
                                        location,
                                        DisplayNames.simple(name)))));
  }

  private Optional<Boundary> remoteBoundary(TypeInfo type) {
    return catalog.remoteInterfaces().entrySet().stream()
        .filter(entry -> supertypes.is(type.asType(), entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
