package io.github.wireworthy.flow;

import io.github.wireworthy.facts.AnnotationFact;
import io.github.wireworthy.facts.FieldFact;
import io.github.wireworthy.facts.Modifiers;
import io.github.wireworthy.types.Body;
import io.github.wireworthy.types.FieldInfo;
import io.github.wireworthy.types.TypeInfo;
import io.github.wireworthy.types.TypeTable;
import io.github.wireworthy.types.Typing;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Where a field of the sources is used and stored into, and whether that is in view wholly. */
record FieldPlaces(ValueFlow flow) {

  /** More types than this are not asked what they store into a field of some name. */
  private static final int MOST_STORING = 20;

  /** Annotations of these names only say something; all others may stand for a hidden store. */
  private static final Set<String> TELLING_ANNOTATIONS =
      Set.of(
          "SuppressWarnings",
          "Deprecated",
          "Override",
          "SafeVarargs",
          "FunctionalInterface",
          "Nullable",
          "Nonnull",
          "NonNull",
          "NotNull",
          "CheckForNull",
          "VisibleForTesting",
          "GuardedBy",
          "ThreadSafe",
          "Immutable",
          "NotThreadSafe",
          "SuppressFBWarnings",
          "Serial");

  /** The places of a field in its top-level type, and the stores by other types. */
  List<Occurrence> of(FieldInfo field, TypeInfo owner, FieldFact declaration) {
    return flow.places(declaration, () -> findPlaces(field, owner));
  }

  /** The code that stores into a field, or puts something into what it holds. */
  List<Body> storesInto(FieldInfo field) {
    Optional<TypeInfo> owner = types().find(field.owner());
    return owner.isEmpty()
        ? List.of()
        : flow.occurrencesAround(owner.get()).of(field.name()).stream()
            .filter(
                occurrence -> occurrence.role() == Occurrence.Role.STORE || Puts.isPut(occurrence))
            .filter(occurrence -> mayMean(occurrence, field))
            .map(Occurrence::body)
            .toList();
  }

  private List<Occurrence> findPlaces(FieldInfo field, TypeInfo owner) {
    return Stream.concat(
            flow.occurrencesAround(owner).of(field.name()).stream()
                .filter(occurrence -> mayMean(occurrence, field)),
            storesElsewhere(field, owner))
        .toList();
  }

  /** The stores by other top-level types, as far as there are few who may. */
  private Stream<Occurrence> storesElsewhere(FieldInfo field, TypeInfo owner) {
    if (field.has(Modifiers.FINAL) || isPrivate(field, owner)) {
      return Stream.empty();
    }
    return storing(field, owner)
        .limit(MOST_STORING)
        .map(flow::occurrencesAround)
        .filter(there -> there != flow.occurrencesAround(owner))
        .flatMap(there -> there.of(field.name()).stream())
        .filter(occurrence -> occurrence.role() == Occurrence.Role.STORE)
        .filter(occurrence -> isNamed(occurrence, field));
  }

  boolean areStoredByMany(FieldInfo field, TypeInfo owner) {
    return !field.has(Modifiers.FINAL)
        && !isPrivate(field, owner)
        && storing(field, owner).count() > MOST_STORING;
  }

  /** Whether other top-level types may store into it, as far as names tell. */
  boolean areStoredElsewhere(FieldInfo field, TypeInfo owner) {
    return !isPrivate(field, owner)
        && storing(field, owner)
            .anyMatch(type -> flow.occurrencesAround(type) != flow.occurrencesAround(owner));
  }

  /** The top-level types that can see a field and store into something of its name. */
  private Stream<TypeInfo> storing(FieldInfo field, TypeInfo owner) {
    boolean isOfPackage = !field.has(Modifiers.PUBLIC) && !field.has(Modifiers.PROTECTED);
    return flow.mentions().storing(field.name()).stream()
        .filter(type -> !isOfPackage || Callers.packageOf(type).equals(Callers.packageOf(owner)));
  }

  private boolean isNamed(Occurrence occurrence, FieldInfo field) {
    return types().typing(occurrence.body()).meaningOf(occurrence.name())
            instanceof Typing.Meaning.Field named
        && named.field().owner().equals(field.owner());
  }

  /** A name that cannot be resolved may mean the field. */
  private boolean mayMean(Occurrence occurrence, FieldInfo field) {
    Typing.Meaning meaning = types().typing(occurrence.body()).meaningOf(occurrence.name());
    return meaning instanceof Typing.Meaning.Unknown
        || (meaning instanceof Typing.Meaning.Field named
            && named.field().owner().equals(field.owner()));
  }

  /**
   * Whether nothing but the code of the top-level type stores into a field. Annotations may stand
   * for stores by frameworks and code generators, where none is to be seen.
   */
  boolean areStoresInView(
      FieldInfo field, TypeInfo owner, FieldFact declaration, List<Value> seen) {
    if (field.has(Modifiers.FINAL)) {
      return !seen.isEmpty();
    }
    return isPrivate(field, owner)
        && isUnannotated(declaration.annotations())
        && isUnannotated(owner.declaration().orElseThrow().annotations());
  }

  private static boolean isUnannotated(List<AnnotationFact> annotations) {
    return annotations.stream()
        .map(annotation -> annotation.name().substring(annotation.name().lastIndexOf('.') + 1))
        .allMatch(TELLING_ANNOTATIONS::contains);
  }

  /** Private itself, or a member of a class that only the top-level type can name. */
  boolean isPrivate(FieldInfo field, TypeInfo owner) {
    return field.has(Modifiers.PRIVATE)
        || owner.has(Modifiers.PRIVATE)
        || owner.kind() == TypeInfo.Kind.ANONYMOUS
        || isLocal(owner);
  }

  private boolean isLocal(TypeInfo owner) {
    Optional<TypeInfo> outer = owner.enclosingType().flatMap(types()::find);
    return outer.isPresent() && !outer.get().memberTypes().containsValue(owner.name());
  }

  private TypeTable types() {
    return flow.types();
  }
}
