package io.github.wireworthy.verdict;

import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.facts.Traversal;
import io.github.wireworthy.facts.Variable;
import io.github.wireworthy.types.Body;
import io.github.wireworthy.types.FieldInfo;
import io.github.wireworthy.types.TypeInfo;
import io.github.wireworthy.verdict.FieldTouches.Kind;
import io.github.wireworthy.verdict.FieldTouches.Touch;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Tells transient fields that a class forgot to set again from those that it left behind on
 * purpose. What a class makes for itself it could make again. What it was given it cannot: then its
 * objects may be meant to do without, and only those that use them by a type of theirs cannot know.
 */
final class Forgotten {

  private final Purposes purposes;
  private final Predicate<TypeInfo> isSent;

  /**
   * Asks about fields.
   *
   * @param isSent whether objects of just this class are seen to be sent
   */
  Forgotten(Purposes purposes, Predicate<TypeInfo> isSent) {
    this.purposes = purposes;
    this.isSent = isSent;
  }

  /**
   * Whether a field was likely forgotten.
   *
   * @param uses where it is used as if it were never null
   */
  boolean isLikely(TypeInfo owner, FieldInfo field, List<Touch> touches, List<Touch> uses) {
    boolean isReadWithCare = !owner.methods(JavaIo.READ_OBJECT).isEmpty();
    return isReadWithCare
        || isNeverSet(field, touches)
        || isOwnMake(field, touches)
        || isPromised(owner, uses)
        || isSent.test(owner);
  }

  /** It was to be set where it is used. */
  private static boolean isNeverSet(FieldInfo field, List<Touch> touches) {
    return field.declaration().filter(fact -> fact.initializer().isPresent()).isEmpty()
        && touches.stream().noneMatch(touch -> touch.kind() == Kind.STORE);
  }

  private boolean isPromised(TypeInfo owner, List<Touch> uses) {
    return !purposes.isWrittenWhenMade(owner)
        && purposes.isNamedInSources(owner)
        && uses.stream().anyMatch(use -> isOverriding(use.body()));
  }

  private boolean isOverriding(Body body) {
    return body instanceof Body.OfMethod method && purposes.overrides(method);
  }

  /** Whether all code that sets the field makes what it holds, of nothing it was given. */
  private static boolean isOwnMake(FieldInfo field, List<Touch> touches) {
    boolean isInitialized =
        field
            .declaration()
            .flatMap(fact -> fact.initializer())
            .filter(value -> !FieldTouches.isNull(value))
            .isPresent();
    List<Touch> stores = touches.stream().filter(touch -> touch.kind() == Kind.STORE).toList();
    return isInitialized || (!stores.isEmpty() && stores.stream().allMatch(Forgotten::isOwnMake));
  }

  private static boolean isOwnMake(Touch store) {
    return store
        .value()
        .filter(value -> isMaking(value) || !isGiven(value, store.body()))
        .isPresent();
  }

  private static boolean isMaking(Expression value) {
    if (value instanceof Expression.Cast cast) {
      return isMaking(cast.operand());
    }
    return value instanceof Expression.New || value instanceof Expression.NewArray;
  }

  /** Whether a value is made of parameters or local variables. */
  private static boolean isGiven(Expression value, Body body) {
    return Mentioned.anyOf(locals(body), value);
  }

  private static Set<String> locals(Body body) {
    Set<String> names = new HashSet<>();
    if (body instanceof Body.OfMethod code) {
      code.method().parameters().forEach(parameter -> names.add(parameter.name()));
    }
    Traversal.of(
        body::children,
        new Traversal.Visitor() {
          @Override
          public void variable(Variable variable) {
            names.add(variable.name());
          }
        });
    return names;
  }
}
