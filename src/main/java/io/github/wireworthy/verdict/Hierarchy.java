package io.github.wireworthy.verdict;

import io.github.wireworthy.types.Type;
import io.github.wireworthy.types.TypeInfo;
import io.github.wireworthy.types.TypeSystem;
import io.github.wireworthy.types.TypeSystem.Answer;
import io.github.wireworthy.types.TypeTable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which types are serializable by their supertypes, and the superclasses of a class. */
final class Hierarchy {

  private final TypeTable types;
  private final TypeSystem system;
  private final KnownTypes known;
  private final SerializerProfile profile;
  private final Set<String> declared;

  Hierarchy(TypeTable types, KnownTypes known, SerializerProfile profile) {
    this(types, known, profile, Set.of());
  }

  private Hierarchy(
      TypeTable types, KnownTypes known, SerializerProfile profile, Set<String> declared) {
    this.types = types;
    this.system = types.system();
    this.known = known;
    this.profile = profile;
    this.declared = declared;
  }

  /** The same if these classes were declared serializable. */
  Hierarchy declaring(Set<String> classes) {
    return new Hierarchy(types, known, profile, Set.copyOf(classes));
  }

  /** Whether the serializer takes objects of a type, whatever they hold. */
  Answer isSerializable(Type type) {
    return profile.isByMarker() || !(type instanceof Type.ClassType named)
        ? isMarked(type)
        : new Intake(types, known, profile, this::isMarked).of(named);
  }

  /** Whether objects of a type are serializable for Java by its hierarchy. */
  Answer isMarked(Type type) {
    if (type instanceof Type.Primitive
        || type instanceof Type.Null
        || type instanceof Type.ArrayType) {
      return Answer.YES;
    } else if (type instanceof Type.Unknown unknown) {
      return isAlways(unknown.name()) ? Answer.YES : Answer.UNKNOWN;
    }
    Answer answer = system.isSubtype(type, JavaIo.SERIALIZABLE);
    boolean isKnown =
        answer == Answer.UNKNOWN
            && system.missingSupertypes(type).stream().anyMatch(this::isAlways);
    boolean isDeclared = declared.stream().anyMatch(name -> isSubtype(type, name));
    return isKnown || isDeclared ? Answer.YES : answer;
  }

  private boolean isAlways(String name) {
    return known.exactly(name).filter(row -> row.written() == KnownType.Written.ALWAYS).isPresent();
  }

  boolean isSubtype(Type type, String name) {
    return system.isSubtype(type, name) == Answer.YES;
  }

  /**
   * A class and its superclasses, type arguments substituted, from the topmost down, {@code Object}
   * left out. The topmost is a {@link Type.Unknown} if a superclass is missing.
   */
  List<Type> superclassesDownTo(Type.ClassType type) {
    List<Type> chain = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    Type next = type;
    while (next instanceof Type.ClassType named
        && !named.name().equals("java.lang.Object")
        && seen.add(named.name())) {
      chain.add(named);
      next = superclass(named).orElse(new Type.Null());
    }
    if (next instanceof Type.Unknown) {
      chain.add(next);
    }
    Collections.reverse(chain);
    return chain;
  }

  /** The names of a class and its superclasses, from the topmost down. */
  List<String> namesDownTo(Type.ClassType type) {
    return superclassesDownTo(type).stream().map(Naming::nameOf).toList();
  }

  private Optional<Type> superclass(Type.ClassType type) {
    Optional<Type> plain = types.find(type.name()).flatMap(TypeInfo::superclass);
    if (plain.isEmpty() || type.arguments().isEmpty()) {
      return plain;
    }
    return plain.get() instanceof Type.ClassType named
        ? system.asSuper(type, named.name()).map(Type.class::cast)
        : plain;
  }

  /** How the source subtypes of a type stand: whether there are any, and any serializable ones. */
  Subtypes sourceSubtypes(String name) {
    Deque<TypeInfo> pending = new ArrayDeque<>(types.sourceSubtypes(name));
    Set<String> seen = new HashSet<>();
    List<TypeInfo> serializable = new ArrayList<>();
    while (!pending.isEmpty()) {
      TypeInfo next = pending.poll();
      if (seen.add(next.name())) {
        if (isSerializable(next.asType()) == Answer.YES) {
          serializable.add(next);
        }
        pending.addAll(types.sourceSubtypes(next.name()));
      }
    }
    return new Subtypes(!seen.isEmpty(), serializable);
  }

  /** The subtypes of a type that the scanned sources declare, however far down. */
  record Subtypes(boolean exist, List<TypeInfo> serializable) {}
}
