package io.github.wireworthy.verdict;

import io.github.wireworthy.facts.AnnotationFact;
import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.facts.Modifiers;
import io.github.wireworthy.facts.Traversal;
import io.github.wireworthy.flow.ValueFlow;
import io.github.wireworthy.types.Body;
import io.github.wireworthy.types.FieldInfo;
import io.github.wireworthy.types.MethodInfo;
import io.github.wireworthy.types.TypeInfo;
import io.github.wireworthy.types.TypeTable;
import io.github.wireworthy.verdict.KnownBase.Purpose;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds out what a class is serializable for, and whether its objects are likely to be written. */
final class Purposes {

  /** What shows that somebody thought of serialization when the class was written. */
  private static final Set<String> MEANT =
      Set.of(JavaIo.SERIAL_VERSION_UID, JavaIo.PERSISTENT_FIELDS);

  /** How long a chain of overridden methods may be. */
  private static final int MAX_DEPTH = 100;

  private final TypeTable types;
  private final ValueFlow flow;
  private final KnownTypes known;

  Purposes(TypeTable types, ValueFlow flow, KnownTypes known) {
    this.types = types;
    this.flow = flow;
    this.known = known;
  }

  /** Whether objects of a class of the sources are likely to be written. */
  Doubt of(TypeInfo type) {
    if (isByAccident(type)) {
      return Doubt.BY_ACCIDENT;
    }
    return writesItself(type) ? Doubt.WRITES_ITSELF : Doubt.NONE;
  }

  /**
   * Whether what a field holds is likely to be written with them.
   *
   * @param isFreeBefore whether what the field holds can be written before some code has run
   */
  Doubt of(TypeInfo owner, FieldInfo field, Predicate<Predicate<Body>> isFreeBefore) {
    Doubt doubt = of(owner);
    if (doubt != Doubt.NONE) {
      return doubt;
    }
    return isSetLater(owner, field, isFreeBefore) ? Doubt.SET_LATER : Doubt.NONE;
  }

  /** Whether objects of a class are written as soon as they are made. */
  boolean isWrittenWhenMade(TypeInfo type) {
    return isBelow(type.name(), Purpose.WRITTEN_WHEN_MADE);
  }

  /** Unless the class says that Java's serialization is meant for it as well. */
  private boolean writesItself(TypeInfo type) {
    return isBelow(type.name(), Purpose.WRITES_ITSELF) && !isNamedSo(type);
  }

  /** Serializable by library types that are so by accident, and by no other. */
  private boolean isByAccident(TypeInfo type) {
    return isBelow(type.name(), Purpose.BY_ACCIDENT) && !isMeant(type.name(), MEANT);
  }

  /**
   * The same where a version counts for nothing: compilers ask for one of any class that could be
   * written, and editors add it.
   */
  boolean isNeverMeant(TypeInfo type) {
    return isBelow(type.name(), Purpose.BY_ACCIDENT)
        && !isMeant(type.name(), Set.of(JavaIo.PERSISTENT_FIELDS))
        && type.methods(JavaIo.READ_OBJECT).isEmpty();
  }

  /** Whether a type, or one above it, has this purpose. */
  private boolean isBelow(String name, Purpose purpose) {
    return upwards(name)
        .anyMatch(above -> known.purpose(above).filter(purpose::equals).isPresent());
  }

  /** Whether the sources, or a library type of another kind, make a type serializable. */
  private boolean isMeant(String type, Set<String> signs) {
    Deque<String> pending = new ArrayDeque<>(List.of(type));
    Set<String> seen = new HashSet<>();
    while (!pending.isEmpty()) {
      String name = pending.poll();
      Optional<TypeInfo> info = types.find(name);
      if (!seen.add(name) || isAccidental(name, info)) {
        continue;
      } else if (name.equals(JavaIo.SERIALIZABLE)
          || info.filter(found -> saysSo(found, signs)).isPresent()) {
        return true;
      }
      info.ifPresent(found -> pending.addAll(parents(found)));
    }
    return false;
  }

  /** A base, even if its sources are scanned, or a library type below one. */
  private boolean isAccidental(String name, Optional<TypeInfo> info) {
    boolean isOfLibrary = info.filter(found -> found.origin() == TypeInfo.Origin.SOURCE).isEmpty();
    return known.purpose(name).filter(Purpose.BY_ACCIDENT::equals).isPresent()
        || (isOfLibrary && isBelow(name, Purpose.BY_ACCIDENT));
  }

  /** A type and all that are known above it. */
  private Stream<String> upwards(String type) {
    Deque<String> pending = new ArrayDeque<>(List.of(type));
    Set<String> seen = new LinkedHashSet<>();
    while (!pending.isEmpty()) {
      String name = pending.poll();
      if (seen.add(name)) {
        types.find(name).ifPresent(found -> pending.addAll(parents(found)));
      }
    }
    return seen.stream();
  }

  private static boolean saysSo(TypeInfo type, Set<String> signs) {
    return type.origin() == TypeInfo.Origin.SOURCE
        && type.fields().stream().anyMatch(field -> signs.contains(field.name()));
  }

  /** Whether a class of the sources says by itself that it is serializable. */
  boolean isNamedSo(TypeInfo type) {
    return parents(type).contains(JavaIo.SERIALIZABLE)
        || parents(type).contains(JavaIo.EXTERNALIZABLE);
  }

  /** Whether a class of the sources, or a type of theirs above it, says so. */
  boolean isNamedInSources(TypeInfo type) {
    return upwards(type.name())
        .flatMap(name -> types.find(name).stream())
        .anyMatch(above -> above.origin() == TypeInfo.Origin.SOURCE && isNamedSo(above));
  }

  private static List<String> parents(TypeInfo type) {
    return Stream.concat(type.superclass().stream(), type.interfaces().stream())
        .map(Naming::nameOf)
        .toList();
  }

  /**
   * Given what cannot go by nothing but methods that run later, and what these call: of objects
   * that are written when they are made those that the library calls, of others those that by
   * custom set an object up where it is used, if nothing else sets the field.
   */
  private boolean isSetLater(
      TypeInfo owner, FieldInfo field, Predicate<Predicate<Body>> isFreeBefore) {
    Predicate<Body.OfMethod> isCalledLater =
        isWrittenWhenMade(owner)
            ? this::isCalledByLibrary
            : code -> known.isSetUp(code.method().name());
    Set<String> calledFirst = calls(types.bodies(owner).stream().filter(Purposes::runsWhenMade));
    Predicate<Body> isFirstOfLater =
        body ->
            body instanceof Body.OfMethod code
                && !code.method().isConstructor()
                && !calledFirst.contains(code.method().name())
                && isCalledLater.test(code);
    Set<String> calledLater = calls(types.bodies(owner).stream().filter(isFirstOfLater));
    Predicate<Body> later =
        body -> isFirstOfLater.test(body) || isHelper(body, calledFirst, calledLater);
    List<Body> stores = flow.storesInto(field);
    boolean isLater =
        isWrittenWhenMade(owner)
            ? stores.stream().anyMatch(later)
            : !isInitialized(field) && !stores.isEmpty() && stores.stream().allMatch(later);
    return isLater && isFreeBefore.test(later);
  }

  private static boolean isInitialized(FieldInfo field) {
    return field.declaration().filter(fact -> fact.initializer().isPresent()).isPresent();
  }

  static boolean runsWhenMade(Body body) {
    return !(body instanceof Body.OfMethod code) || code.method().isConstructor();
  }

  /** The names of all methods that some code calls. */
  private static Set<String> calls(Stream<Body> bodies) {
    Set<String> names = new HashSet<>();
    Traversal.Visitor visitor =
        new Traversal.Visitor() {
          @Override
          public void expression(Expression expression) {
            if (expression instanceof Expression.Call call) {
              names.add(call.name());
            }
          }
        };
    bodies.forEach(body -> Traversal.of(body::children, visitor));
    return names;
  }

  private boolean isCalledByLibrary(Body.OfMethod code) {
    return Modifiers.has(code.method().modifiers(), Modifiers.PRIVATE)
        || code.method().annotations().stream().anyMatch(Purposes::isCallback)
        || overrides(code);
  }

  /** A method of the package that is called by what runs later is called by nothing else. */
  private static boolean isHelper(Body body, Set<String> calledFirst, Set<String> calledLater) {
    return body instanceof Body.OfMethod code
        && !Modifiers.has(code.method().modifiers(), Modifiers.PUBLIC)
        && !Modifiers.has(code.method().modifiers(), Modifiers.PROTECTED)
        && !calledFirst.contains(code.method().name())
        && calledLater.contains(code.method().name());
  }

  /** Whether a method is one that a type above its class, a library's or another, has as well. */
  boolean overrides(Body.OfMethod code) {
    return overridden(code).findAny().isPresent();
  }

  private Stream<MethodInfo> overridden(Body.OfMethod code) {
    return overridden(code.owner(), code.method().name(), code.method().parameters().size());
  }

  private Stream<MethodInfo> overridden(TypeInfo owner, String name, int count) {
    return types.system().directSupertypes(owner.asType()).stream()
        .flatMap(parent -> types.system().methods(parent, name).stream())
        .filter(
            method ->
                method.parameterTypes().size() == count
                    && !method.has(Modifiers.STATIC)
                    && !method.has(Modifiers.PRIVATE));
  }

  /**
   * Whether a method is one that a library calls where an object is used, as far as its name, its
   * annotations or a method of a library that it overrides tell. Of objects that are only made to
   * be sent, the library calls what overrides anything.
   */
  boolean isCalledInUse(Body.OfMethod code) {
    return known.isSetUp(code.method().name())
        || code.method().annotations().stream()
            .anyMatch(annotation -> isCallback(annotation) && !isTelling(annotation))
        || overridden(code)
            .filter(method -> !method.owner().equals("java.lang.Object"))
            .anyMatch(
                method ->
                    method.declaration().isEmpty()
                        || (isWrittenWhenMade(code.owner()) && isOfBase(method, MAX_DEPTH)));
  }

  /**
   * Whether a method is one by which a library knows the objects that it sends, and not one that
   * code between the library's type and theirs has added.
   */
  private boolean isOfBase(MethodInfo method, int depth) {
    Optional<TypeInfo> owner = types.find(method.owner());
    boolean isAtBase =
        owner.isEmpty()
            || known.purpose(method.owner()).filter(Purpose.WRITTEN_WHEN_MADE::equals).isPresent()
            || !isBelow(method.owner(), Purpose.WRITTEN_WHEN_MADE);
    return isAtBase
        || (depth > 0
            && overridden(owner.get(), method.name(), method.parameterTypes().size())
                .anyMatch(above -> isOfBase(above, depth - 1)));
  }

  private static boolean isTelling(AnnotationFact annotation) {
    return annotation.name().equals("Override") || annotation.name().equals("SafeVarargs");
  }

  /** Overriding methods and those with an annotation of the library are called by the library. */
  private static boolean isCallback(AnnotationFact annotation) {
    return !annotation.name().equals("SuppressWarnings") && !annotation.name().equals("Deprecated");
  }
}
