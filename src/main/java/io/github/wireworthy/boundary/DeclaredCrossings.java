package io.github.wireworthy.boundary;

import io.github.wireworthy.facts.MethodFact;
import io.github.wireworthy.facts.Modifiers;
import io.github.wireworthy.facts.TypeUse;
import io.github.wireworthy.source.Location;
import io.github.wireworthy.types.DisplayNames;
import io.github.wireworthy.types.MethodInfo;
import io.github.wireworthy.types.Type;
import io.github.wireworthy.types.TypeInfo;
import java.util.ArrayList;
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
      return remoteBoundary(type).map(boundary -> signatures(type, boundary)).orElse(List.of());
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

  private static List<Crossing> signatures(TypeInfo type, Boundary boundary) {
    List<Crossing> crossings = new ArrayList<>();
    for (MethodInfo method : type.methods()) {
      if (!method.has(Modifiers.STATIC) && !method.has(Modifiers.PRIVATE)) {
        method.declaration().ifPresent(fact -> add(type, boundary, method, fact, crossings));
      }
    }
    return crossings;
  }

  private static void add(
      TypeInfo type,
      Boundary boundary,
      MethodInfo method,
      MethodFact fact,
      List<Crossing> crossings) {
    Signature signature = new Signature(type, boundary, method, crossings);
    for (int i = 0; i < fact.parameters().size(); i++) {
      signature.add(
          method.parameterTypes().get(i), fact.parameters().get(i).type(), Crossing.Role.PARAMETER);
    }
    signature.add(method.returnType(), fact.returnType(), Crossing.Role.RESULT);
    for (int i = 0; i < fact.thrown().size(); i++) {
      signature.add(method.thrown().get(i), fact.thrown().get(i), Crossing.Role.EXCEPTION);
    }
  }

  /** The remote method whose types are being added. */
  private record Signature(
      TypeInfo owner, Boundary boundary, MethodInfo method, List<Crossing> crossings) {

    void add(Type type, TypeUse written, Crossing.Role role) {
      if (type instanceof Type.Primitive) {
        return;
      }
      Crossing.Payload payload = new Crossing.Payload.OfType(type, role, method.name());
      String through = DisplayNames.simple(owner.name()) + "." + method.name();
      owner
          .file()
          .map(file -> new Location(file, written.span()))
          .ifPresent(place -> crossings.add(new Crossing(boundary, payload, place, through)));
    }
  }
}
