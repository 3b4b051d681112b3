package io.github.wireworthy.boundary;

import io.github.wireworthy.boundary.Boundary.Bearer;
import io.github.wireworthy.boundary.Boundary.Match;
import io.github.wireworthy.boundary.BoundaryCatalog.Entry;
import io.github.wireworthy.boundary.Crossing.Payload;
import io.github.wireworthy.boundary.Crossing.Role;
import io.github.wireworthy.facts.AnnotationFact;
import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.facts.FieldFact;
import io.github.wireworthy.facts.MethodFact;
import io.github.wireworthy.facts.Modifiers;
import io.github.wireworthy.facts.TypeFact;
import io.github.wireworthy.source.Location;
import io.github.wireworthy.source.Span;
import io.github.wireworthy.types.Body;
import io.github.wireworthy.types.DisplayNames;
import io.github.wireworthy.types.FieldInfo;
import io.github.wireworthy.types.MethodInfo;
import io.github.wireworthy.types.Type;
import io.github.wireworthy.types.TypeInfo;
import io.github.wireworthy.types.TypeTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What leaves because it is declared with an annotation. */
final class AnnotatedCrossings {

  private static final Set<Bearer> OF_TYPES =
      Set.of(Bearer.INSTANCES, Bearer.RESULTS, Bearer.NAMED_TYPES, Bearer.REMOTE_INTERFACES);

  private static final Set<Bearer> OF_FIELDS = Set.of(Bearer.FIELDS, Bearer.REMOTE_INTERFACES);

  /** What is said of fields may stand on their getters. */
  private static final Set<Bearer> OF_METHODS = Set.of(Bearer.RESULTS, Bearer.FIELDS);

  private final TypeTable types;
  private final Imports imports;
  private final BoundaryCatalog catalog;

  AnnotatedCrossings(Scanned scanned, BoundaryCatalog catalog) {
    this.types = scanned.types();
    this.imports = scanned.imports();
    this.catalog = catalog;
  }

  List<Crossing> of(TypeInfo type) {
    List<Crossing> crossings = new ArrayList<>();
    for (TypeFact declaration : type.declaration().stream().toList()) {
      for (Found found : found(type, declaration.annotations(), OF_TYPES)) {
        ofType(type, found, crossings);
      }
    }
    if (declares(type, TypeFact::fields, FieldFact::annotations, OF_FIELDS)) {
      for (FieldInfo field : type.fields()) {
        field.declaration().ifPresent(fact -> ofField(type, field, fact, crossings));
      }
    }
    if (declares(type, TypeFact::methods, MethodFact::annotations, OF_METHODS)) {
      for (MethodInfo method : type.methods()) {
        method.declaration().ifPresent(fact -> ofMethod(type, method, fact, crossings));
      }
    }
    return crossings;
  }

  /** Whether any member bears such an annotation; the types of the others need not be resolved. */
  private <T> boolean declares(
      TypeInfo type,
      Function<TypeFact, List<T>> members,
      Function<T, List<AnnotationFact>> annotations,
      Set<Bearer> bearers) {
    return type.declaration().map(members).orElse(List.of()).stream()
        .anyMatch(member -> !found(type, annotations.apply(member), bearers).isEmpty());
  }

  /** An annotation of the sources with what it says. */
  private record Found(AnnotationFact fact, Entry<Match.Annotated> entry) {

    Boundary boundary() {
      return entry.boundary();
    }

    Bearer bearer() {
      return entry.match().bearer();
    }

    String name() {
      return "@" + DisplayNames.simple(entry.match().annotation());
    }
  }

  private List<Found> found(TypeInfo type, List<AnnotationFact> annotations, Set<Bearer> bearers) {
    List<Found> found = new ArrayList<>();
    for (AnnotationFact annotation : annotations) {
      catalog.annotated(annotation.name(), bearers).stream()
          .filter(entry -> isMeant(type, annotation, entry.match()))
          .forEach(entry -> found.add(new Found(annotation, entry)));
    }
    return found;
  }

  private boolean isMeant(TypeInfo type, AnnotationFact annotation, Match.Annotated match) {
    return imports.means(type.file(), annotation.name(), match.annotation())
        && match.value().stream().allMatch(value -> names(type, annotation, value));
  }

  private boolean names(TypeInfo type, AnnotationFact annotation, String value) {
    return annotation.strings().contains(value)
        || annotation.classes().stream().anyMatch(name -> imports.means(type.file(), name, value));
  }

  private void ofType(TypeInfo type, Found found, List<Crossing> crossings) {
    switch (found.bearer()) {
      case INSTANCES -> {
        if (type.kind() == TypeInfo.Kind.CLASS || type.kind() == TypeInfo.Kind.RECORD) {
          Payload payload =
              type.has(Modifiers.ABSTRACT)
                  ? new Payload.OfObjects(type.asType(), Role.PARAMETER)
                  : new Payload.OfMade(type);
          add(type, found, payload, nameSpan(type), crossings);
        }
      }
      case RESULTS -> {
        for (MethodInfo method : type.methods()) {
          method.declaration().ifPresent(fact -> results(type, found, method, fact, crossings));
        }
      }
      case NAMED_TYPES ->
          named(type, found.fact())
              .forEach(
                  named ->
                      add(
                          type,
                          found,
                          new Payload.OfObjects(named.asType(), Role.PARAMETER),
                          found.fact().span(),
                          crossings));
      case REMOTE_INTERFACES ->
          remote(type, found.fact())
              .forEach(it -> crossings.addAll(Signatures.of(it, found.boundary())));
      case FIELDS -> {}
    }
  }

  private void ofField(TypeInfo type, FieldInfo field, FieldFact fact, List<Crossing> crossings) {
    for (Found found : found(type, fact.annotations(), OF_FIELDS)) {
      if (found.bearer() == Bearer.FIELDS) {
        Payload payload = new Payload.OfObjects(field.type(), Role.PARAMETER);
        add(type, found, payload, fact.type().span(), crossings);
      } else {
        source(field.type())
            .filter(TypeInfo::isInterface)
            .ifPresent(it -> crossings.addAll(Signatures.of(it, found.boundary())));
      }
    }
  }

  private void ofMethod(
      TypeInfo type, MethodInfo method, MethodFact fact, List<Crossing> crossings) {
    for (Found found : found(type, fact.annotations(), OF_METHODS)) {
      if (found.bearer() == Bearer.RESULTS) {
        results(type, found, method, fact, crossings);
      } else if (fact.parameters().isEmpty()) {
        Payload payload = new Payload.OfObjects(method.returnType(), Role.PARAMETER);
        add(type, found, payload, fact.returnType().span(), crossings);
      }
    }
  }

  /** What a method gives back: its results if they are in view, else whatever it declares. */
  private void results(
      TypeInfo type, Found found, MethodInfo method, MethodFact fact, List<Crossing> crossings) {
    Optional<Body> body =
        types.bodies(type).stream()
            .filter(it -> it instanceof Body.OfMethod code && code.method().equals(fact))
            .findFirst();
    List<Expression> results = fact.body().isPresent() ? Results.of(fact) : List.of();
    if (body.isPresent() && !results.isEmpty()) {
      for (Expression result : results) {
        add(type, found, new Payload.OfResult(body.get(), result), result.span(), crossings);
      }
    } else if (!(method.returnType() instanceof Type.Primitive) && fact.body().isEmpty()) {
      Payload payload = new Payload.OfObjects(method.returnType(), Role.RESULT);
      add(type, found, payload, fact.returnType().span(), crossings);
    }
  }

  /** The interfaces that the annotation names, else those of the class. */
  private List<TypeInfo> remote(TypeInfo type, AnnotationFact annotation) {
    if (type.isInterface()) {
      return List.of(type);
    }
    List<TypeInfo> named = named(type, annotation);
    return named.isEmpty()
        ? type.interfaces().stream().flatMap(it -> source(it).stream()).toList()
        : named;
  }

  private List<TypeInfo> named(TypeInfo type, AnnotationFact annotation) {
    return annotation.classes().stream()
        .flatMap(
            name ->
                types.sourceTypes().stream()
                    .filter(it -> !it.simpleName().isEmpty())
                    .filter(
                        it ->
                            isAround(type, it, name)
                                || imports.means(type.file(), name, it.name())))
        .toList();
  }

  /** Whether a type is a member, by this name, of another or of one that stands around that. */
  private boolean isAround(TypeInfo type, TypeInfo named, String name) {
    return named.name().equals(type.name() + "$" + name)
        || type.enclosingType()
            .flatMap(types::find)
            .filter(outer -> isAround(outer, named, name))
            .isPresent();
  }

  private Optional<TypeInfo> source(Type type) {
    return type instanceof Type.ClassType named
        ? types.find(named.name()).filter(it -> it.declaration().isPresent())
        : Optional.empty();
  }

  private static Span nameSpan(TypeInfo type) {
    return type.declaration().orElseThrow().nameSpan();
  }

  private static void add(
      TypeInfo type, Found found, Payload payload, Span span, List<Crossing> crossings) {
    type.file()
        .ifPresent(
            file ->
                crossings.add(
                    new Crossing(
                        found.boundary(), payload, new Location(file, span), found.name())));
  }
}
