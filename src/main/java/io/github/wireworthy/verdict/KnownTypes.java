package io.github.wireworthy.verdict;

import io.github.wireworthy.facts.AnnotationFact;
import io.github.wireworthy.types.Type;
import io.github.wireworthy.types.TypeInfo;
import io.github.wireworthy.types.TypeTable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The rows on library types, found for a type and its supertypes. */
final class KnownTypes {

  private final TypeTable types;
  private final Map<String, KnownType> rows = new HashMap<>();
  private final Map<String, KnownBase.Purpose> bases = new HashMap<>();
  private final Customs customs;
  private final Set<String> proxied;
  private final Map<String, Optional<KnownType>> nearest = new ConcurrentHashMap<>();

  KnownTypes(TypeTable types, KnownLibrary known) {
    this.types = types;
    this.customs = known.customs();
    known.types().forEach(row -> rows.put(row.name(), row));
    known.bases().forEach(base -> bases.put(base.name().replace('$', '.'), base.purpose()));
    this.proxied =
        known.bases().stream()
            .filter(base -> base.purpose() == KnownBase.Purpose.PROXIED)
            .map(base -> simple(base.name()))
            .collect(Collectors.toSet());
  }

  /** What is known of the purpose of a library type. */
  Optional<KnownBase.Purpose> purpose(String name) {
    return Optional.ofNullable(bases.get(name.replace('$', '.')));
  }

  /** Whether who asks for an object of a class of the sources is given a proxy in its place. */
  boolean isProxied(TypeInfo type) {
    return type.declaration().stream()
        .flatMap(declaration -> declaration.annotations().stream())
        .anyMatch(annotation -> proxied.contains(simple(annotation.name())));
  }

  private static String simple(String name) {
    return name.substring(1 + Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')));
  }

  /** Whether methods of this name by custom run where an object is used. */
  boolean isSetUp(String method) {
    return customs.setUps().contains(method);
  }

  /** Whether an annotation says that a library sets the field. */
  boolean injects(AnnotationFact annotation) {
    return customs.injecting().contains(simple(annotation.name()));
  }

  /** Whether an annotation says that a container sets the field, to what can be written. */
  boolean standsIn(AnnotationFact annotation) {
    return customs.standingIn().contains(simple(annotation.name()));
  }

  /** Whether an annotation says that the compiled class has a constructor without parameters. */
  boolean constructs(AnnotationFact annotation) {
    return customs.constructing().contains(simple(annotation.name()));
  }

  /** Whether an annotation says that a field may be null. */
  boolean allowsNull(AnnotationFact annotation) {
    return customs.nullable().contains(simple(annotation.name()));
  }

  /** The row of just this type. */
  Optional<KnownType> exactly(String name) {
    return Optional.ofNullable(rows.get(name));
  }

  /**
   * The row of a type or of its nearest supertype that has one, superclasses first. What is known
   * of {@code Object} holds for nothing else.
   */
  Optional<KnownType> nearest(String name) {
    Optional<KnownType> known = nearest.get(name);
    if (known == null) {
      known = search(name);
      nearest.put(name, known);
    }
    return known;
  }

  private Optional<KnownType> search(String name) {
    Deque<String> pending = new ArrayDeque<>(List.of(name));
    Set<String> seen = new HashSet<>();
    while (!pending.isEmpty()) {
      String next = pending.poll();
      if (!seen.add(next) || (next.equals("java.lang.Object") && !next.equals(name))) {
        continue;
      } else if (rows.containsKey(next)) {
        return Optional.of(rows.get(next));
      }
      types.find(next).ifPresent(info -> pending.addAll(supertypes(info)));
    }
    return Optional.empty();
  }

  private static List<String> supertypes(TypeInfo info) {
    List<String> names = new ArrayList<>();
    info.superclass().flatMap(KnownTypes::nameOf).ifPresent(names::add);
    info.interfaces().forEach(type -> nameOf(type).ifPresent(names::add));
    return names;
  }

  private static Optional<String> nameOf(Type type) {
    if (type instanceof Type.ClassType named) {
      return Optional.of(named.name());
    }
    return type instanceof Type.Unknown unknown ? Optional.of(unknown.name()) : Optional.empty();
  }
}
