package io.github.wireworthy.types;

import io.github.wireworthy.facts.Modifiers;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The relations between types, over whatever finds types by binary name. */
final class TypeRelations implements TypeSystem {

  private static final Type.ClassType OBJECT = Type.ClassType.of("java.lang.Object");

  private static final Type.ClassType THROWABLE = Type.ClassType.of("java.lang.Throwable");

  private static final int DEEPEST_BOUND = 32;

  /** The supertypes of every array (JLS 4.10.3). */
  private static final Set<String> OF_ARRAYS =
      Stream.concat(Stream.of(Object.class), Stream.of(Object[].class.getInterfaces()))
          .map(Class::getName)
          .collect(Collectors.toUnmodifiableSet());

  private final Function<String, Optional<TypeInfo>> types;
  private final Ancestries ancestries;
  private final MemberFields fields;
  private final MemberMethods methods;
  private final FunctionalMethods functionalMethods;

  TypeRelations(Function<String, Optional<TypeInfo>> types) {
    this.types = types;
    this.ancestries = new Ancestries(types);
    this.fields = new MemberFields(types);
    this.methods = new MemberMethods(types, ancestries);
    this.functionalMethods = new FunctionalMethods(types, ancestries, methods);
  }

  MemberMethods memberMethods() {
    return methods;
  }

  @Override
  public Answer isSubtype(Type type, String binaryName) {
    if (type instanceof Type.ClassType named) {
      return isSubtype(named, binaryName);
    } else if (type instanceof Type.Primitive) {
      return Answer.NO;
    } else if (type instanceof Type.Null || binaryName.equals(OBJECT.name())) {
      return Answer.YES;
    } else if (type instanceof Type.ArrayType) {
      return OF_ARRAYS.contains(binaryName) ? Answer.YES : Answer.NO;
    } else if (type instanceof Type.Unknown unknown) {
      return unknown.name().equals(binaryName.replace('$', '.')) ? Answer.YES : Answer.UNKNOWN;
    }
    return any(boundsOf(type), binaryName);
  }

  private Answer isSubtype(Type.ClassType type, String binaryName) {
    if (type.name().equals(binaryName)) {
      return Answer.YES;
    }
    Ancestry ancestry = ancestries.of(type.name());
    if (ancestry.has(binaryName) || ancestry.misses(binaryName)) {
      return Answer.YES;
    }
    return mayMiss(ancestry, binaryName) ? Answer.UNKNOWN : Answer.NO;
  }

  /**
   * A missing interface cannot have a class as its supertype, and nothing extends a final class.
   */
  private boolean mayMiss(Ancestry ancestry, String binaryName) {
    if (ancestry.missing().isEmpty()) {
      return false;
    }
    Optional<TypeInfo> target = types.apply(binaryName);
    if (target.isEmpty() || target.get().isInterface()) {
      return true;
    }
    return ancestry.missesClass() && !target.get().has(Modifiers.FINAL);
  }

  private Answer any(List<Type> alternatives, String binaryName) {
    Answer answer = Answer.NO;
    for (Type alternative : alternatives) {
      Answer next = isSubtype(alternative, binaryName);
      if (next == Answer.YES) {
        return Answer.YES;
      }
      answer = next == Answer.UNKNOWN ? next : answer;
    }
    return answer;
  }

  /** What a type variable, wildcard or intersection is a subtype of by declaration. */
  private static List<Type> boundsOf(Type type) {
    if (type instanceof Type.TypeVariable variable) {
      return boundsOf(variable);
    } else if (type instanceof Type.Wildcard wildcard) {
      return List.of(wildcard.upper());
    } else if (type instanceof Type.Intersection intersection) {
      return intersection.parts();
    }
    return List.of();
  }

  /** Follows variables that are bounded by variables, not for ever if they go round in a circle. */
  private static List<Type> boundsOf(Type.TypeVariable variable) {
    List<Type> bounds = variable.bounds().types();
    for (int depth = 0; bounds.get(0) instanceof Type.TypeVariable next; depth++) {
      if (depth == DEEPEST_BOUND) {
        return List.of(OBJECT);
      }
      bounds = next.bounds().types();
    }
    return bounds;
  }

  @Override
  public Optional<Type.ClassType> asSuper(Type type, String binaryName) {
    if (type instanceof Type.ClassType named) {
      return ancestries.asSuper(named, binaryName);
    } else if (type instanceof Type.ArrayType) {
      return OF_ARRAYS.contains(binaryName)
          ? Optional.of(Type.ClassType.of(binaryName))
          : Optional.empty();
    }
    return firstOf(boundsOf(type), bound -> asSuper(bound, binaryName));
  }

  private static <T> Optional<T> firstOf(List<Type> types, Function<Type, Optional<T>> question) {
    for (Type type : types) {
      Optional<T> answer = question.apply(type);
      if (answer.isPresent()) {
        return answer;
      }
    }
    return Optional.empty();
  }

  @Override
  public List<Type> directSupertypes(Type.ClassType type) {
    return List.copyOf(ancestries.directSupertypes(type));
  }

  @Override
  public List<String> missingSupertypes(Type type) {
    if (type instanceof Type.ClassType named) {
      return ancestries.of(named.name()).missing();
    } else if (type instanceof Type.Unknown unknown) {
      return List.of(unknown.name());
    }
    Set<String> missing = new LinkedHashSet<>();
    boundsOf(type).forEach(bound -> missing.addAll(missingSupertypes(bound)));
    return List.copyOf(missing);
  }

  @Override
  public Type erasure(Type type) {
    return Erasure.of(type);
  }

  @Override
  public Optional<FieldInfo> field(Type type, String name) {
    return type instanceof Type.ClassType named
        ? fields.of(named.name(), name)
        : firstOf(boundsOf(type), bound -> field(bound, name));
  }

  @Override
  public List<MethodInfo> methods(Type type, String name) {
    if (type instanceof Type.ClassType named) {
      return methods.of(named.name(), name);
    } else if (type instanceof Type.ArrayType array) {
      return ofArray(array, methods.of(OBJECT.name(), name));
    }
    List<Type> bounds = boundsOf(type);
    if (bounds.size() == 1) {
      return methods(bounds.get(0), name);
    }
    Set<MethodInfo> methods = new LinkedHashSet<>();
    bounds.forEach(bound -> methods.addAll(methods(bound, name)));
    return List.copyOf(methods);
  }

  /** An array has a public {@code clone} that returns an array of its type (JLS 10.7). */
  private static List<MethodInfo> ofArray(Type.ArrayType array, List<MethodInfo> ofObject) {
    List<MethodInfo> methods = new ArrayList<>(ofObject);
    methods.replaceAll(
        method ->
            method.name().equals("clone")
                ? new MethodInfo(
                    method.owner(),
                    method.name(),
                    List.of(),
                    List.of(),
                    array,
                    List.of(),
                    Modifiers.PUBLIC,
                    Optional.empty())
                : method);
    return methods;
  }

  @Override
  public Optional<MethodInfo> functionalMethod(Type type) {
    return type instanceof Type.ClassType named
        ? functionalMethods.of(named.name())
        : firstOf(boundsOf(type), this::functionalMethod);
  }

  /** The arguments of a type, an unbounded wildcard with the declared bound of its parameter. */
  private List<Type> withBounds(Type.ClassType type) {
    List<Type.TypeVariable> parameters =
        types.apply(type.name()).map(TypeInfo::typeParameters).orElse(List.of());
    if (parameters.size() != type.arguments().size()) {
      return type.arguments();
    }
    List<Type> arguments = new ArrayList<>(type.arguments());
    for (int i = 0; i < arguments.size(); i++) {
      if (arguments.get(i) instanceof Type.Wildcard wildcard && wildcard.upper().equals(OBJECT)) {
        Type bound = Erasure.of(parameters.get(i));
        arguments.set(i, new Type.Wildcard(bound, wildcard.lower()));
      }
    }
    return arguments;
  }

  @Override
  public Type asMemberOf(Type receiver, String owner, Type type) {
    List<Type.TypeVariable> parameters =
        types.apply(owner).map(TypeInfo::typeParameters).orElse(List.of());
    if (parameters.isEmpty()) {
      return type;
    }
    Optional<Type.ClassType> parent = asSuper(receiver, owner);
    if (parent.isEmpty()) {
      return type;
    } else if (parent.get().arguments().isEmpty()) {
      return Erasure.of(type);
    }
    return Substitution.of(parameters, withBounds(parent.get())).apply(type);
  }

  /** The nearest superclass of all exceptions of {@code catch (A | B e)} (JLS 14.20). */
  Type commonSuperclass(List<Type> alternatives) {
    if (alternatives.get(0) instanceof Type.ClassType first) {
      for (Type.ClassType candidate : ancestries.of(first.name()).types().values()) {
        if (isClass(candidate) && areSubtypes(alternatives, candidate.name())) {
          return candidate;
        }
      }
    }
    return THROWABLE;
  }

  private boolean areSubtypes(List<Type> alternatives, String binaryName) {
    return alternatives.stream().allMatch(type -> isSubtype(type, binaryName) == Answer.YES);
  }

  private boolean isClass(Type.ClassType type) {
    return !type.equals(OBJECT)
        && types.apply(type.name()).filter(info -> !info.isInterface()).isPresent();
  }
}
