package io.github.wireworthy.types;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Collects what is known of the type arguments of one call and chooses them (JLS 18, simplified:
 * each bound is reduced when it comes, and variables are resolved one by one).
 */
final class Inference {

  private static final int DEEPEST = 12;

  private final Conversions conversions;
  private final LeastUpperBound leastUpperBound;
  private final Receivers receivers;
  private final List<Type.TypeVariable> variables;
  private final boolean keepsOpen;
  private final List<Knowledge> knowledge = new ArrayList<>();
  private boolean isUnchecked;

  /** What is known of one variable. */
  private static final class Knowledge {
    @Nullable Type equal;
    final List<Type> lower = new ArrayList<>(2);
    final List<Type> upper = new ArrayList<>(1);
    boolean isUnknown;
  }

  /**
   * Knows nothing yet.
   *
   * @param keepsOpen whether a bound that is not wholly known counts too
   */
  Inference(Typings shared, List<Type.TypeVariable> variables, boolean keepsOpen) {
    this.conversions = shared.conversions();
    this.leastUpperBound = shared.leastUpperBound();
    this.receivers = shared.receivers();
    this.keepsOpen = keepsOpen;
    this.variables = variables;
    for (int i = 0; i < variables.size(); i++) {
      knowledge.add(new Knowledge());
    }
  }

  boolean mentions(Type formal) {
    return Mentions.any(formal, variables);
  }

  /** A value of a type is passed for a parameter. */
  void below(Type actual, Type formal) {
    below(actual, formal, 0);
  }

  /** A result is asked for as some type. */
  void above(Type formal, Type target) {
    above(formal, target, 0);
  }

  /** Two types must be the same. */
  void same(Type actual, Type formal) {
    same(actual, formal, 0);
  }

  private void below(Type given, Type formal, int depth) {
    if (depth > DEEPEST || given instanceof Type.Null || !mentions(formal)) {
      return;
    }
    Type actual = CoreTypes.upper(Primitives.box(given));
    if (actual instanceof Type.Primitive || CoreTypes.isOpen(actual)) {
      return;
    } else if (formal instanceof Type.TypeVariable variable) {
      addLower(of(variable), actual);
    } else if (actual instanceof Type.Unknown) {
      markUnknown(formal);
    } else if (formal instanceof Type.Wildcard wildcard) {
      below(actual, wildcard.lower().orElse(wildcard.upper()), depth + 1);
    } else if (formal instanceof Type.ArrayType array) {
      belowArray(actual, array, depth);
    } else if (formal instanceof Type.Intersection intersection) {
      intersection.parts().forEach(part -> below(actual, part, depth + 1));
    } else if (formal instanceof Type.ClassType named) {
      belowClass(actual, named, depth);
    }
  }

  private void belowArray(Type actual, Type.ArrayType formal, int depth) {
    if (actual instanceof Type.ArrayType array) {
      if (!(array.element() instanceof Type.Primitive)) {
        below(array.element(), formal.element(), depth + 1);
      }
    } else if (actual instanceof Type.TypeVariable variable) {
      variable.bounds().types().forEach(bound -> below(bound, formal, depth + 1));
    }
  }

  private void belowClass(Type actual, Type.ClassType formal, int depth) {
    Type.ClassType parent = conversions.asSuper(actual, formal.name());
    if (parent == null) {
      markUnknown(formal);
    } else if (parent.arguments().size() != formal.arguments().size()) {
      isUnchecked = true;
    } else {
      for (int i = 0; i < parent.arguments().size(); i++) {
        contained(parent.arguments().get(i), formal.arguments().get(i), depth + 1);
      }
    }
  }

  private void contained(Type actual, Type formal, int depth) {
    if (!(formal instanceof Type.Wildcard wildcard)) {
      same(actual, formal, depth);
    } else if (wildcard.lower().isEmpty()) {
      below(actual, wildcard.upper(), depth);
    } else if (actual instanceof Type.Wildcard given) {
      given.lower().ifPresent(lower -> above(wildcard.lower().get(), lower, depth));
    } else {
      above(wildcard.lower().get(), actual, depth);
    }
  }

  private void same(Type actual, Type formal, int depth) {
    if (depth > DEEPEST || !mentions(formal)) {
      return;
    } else if (formal instanceof Type.TypeVariable variable) {
      setEqual(of(variable), actual);
    } else if (actual instanceof Type.Unknown) {
      markUnknown(formal);
    } else if (formal instanceof Type.Wildcard wildcard) {
      sameWildcard(actual, wildcard, depth);
    } else if (actual instanceof Type.Wildcard wildcard) {
      below(wildcard.upper(), formal, depth + 1);
    } else if (formal instanceof Type.ArrayType array && actual instanceof Type.ArrayType given) {
      same(given.element(), array.element(), depth + 1);
    } else if (formal instanceof Type.ClassType named
        && actual instanceof Type.ClassType given
        && named.name().equals(given.name())
        && named.arguments().size() == given.arguments().size()) {
      for (int i = 0; i < given.arguments().size(); i++) {
        same(given.arguments().get(i), named.arguments().get(i), depth + 1);
      }
    }
  }

  private void sameWildcard(Type actual, Type.Wildcard formal, int depth) {
    if (actual instanceof Type.Wildcard given) {
      if (formal.lower().isPresent() && given.lower().isPresent()) {
        same(given.lower().get(), formal.lower().get(), depth + 1);
      }
      same(given.upper(), formal.upper(), depth + 1);
    }
  }

  private void above(Type formal, Type target, int depth) {
    if (depth > DEEPEST || !mentions(formal)) {
      return;
    } else if (formal instanceof Type.TypeVariable variable) {
      addUpper(of(variable), target);
    } else if (target instanceof Type.TypeVariable || target instanceof Type.Unknown) {
      return;
    } else if (target instanceof Type.Intersection intersection) {
      intersection.parts().forEach(part -> above(formal, part, depth + 1));
    } else if (formal instanceof Type.ArrayType array && target instanceof Type.ArrayType wide) {
      above(array.element(), wide.element(), depth + 1);
    } else if (formal instanceof Type.ClassType named && target instanceof Type.ClassType wide) {
      aboveClass(named, wide, depth);
    }
  }

  private void aboveClass(Type.ClassType formal, Type.ClassType target, int depth) {
    Type.ClassType parent = conversions.asSuper(formal, target.name());
    if (parent == null || parent.arguments().size() != target.arguments().size()) {
      return;
    }
    for (int i = 0; i < target.arguments().size(); i++) {
      containing(parent.arguments().get(i), target.arguments().get(i), depth + 1);
    }
  }

  private void containing(Type formal, Type target, int depth) {
    if (!(target instanceof Type.Wildcard wildcard)) {
      same(target, formal, depth);
    } else if (formal instanceof Type.Wildcard given) {
      sameWildcard(target, given, depth);
    } else if (wildcard.lower().isPresent()) {
      below(wildcard.lower().get(), formal, depth);
    } else {
      above(formal, wildcard.upper(), depth);
    }
  }

  private Knowledge of(Type.TypeVariable variable) {
    return knowledge.get(Mentions.indexOf(variables, variable));
  }

  private boolean says(Type bound) {
    return keepsOpen ? !CoreTypes.isOpen(bound) : !Mentions.open(bound);
  }

  private void addLower(Knowledge known, Type type) {
    if (type instanceof Type.Unknown unknown && unknown.name().isEmpty()) {
      known.isUnknown = true;
    } else if (says(type) && !known.lower.contains(type)) {
      known.lower.add(type);
    }
  }

  private void addUpper(Knowledge known, Type type) {
    Type bound = CoreTypes.upper(Primitives.box(type));
    boolean isNew = !(bound instanceof Type.Unknown) && !CoreTypes.isObject(bound);
    if (isNew && says(bound) && !(bound instanceof Type.Primitive)) {
      known.upper.add(bound);
    }
  }

  private void setEqual(Knowledge known, Type type) {
    if (type instanceof Type.Unknown unknown && unknown.name().isEmpty()) {
      known.isUnknown = true;
    } else if (known.equal == null && says(type)) {
      known.equal = type;
    }
  }

  private void markUnknown(Type formal) {
    for (int i = 0; i < variables.size(); i++) {
      if (Mentions.any(formal, variables.subList(i, i + 1))) {
        knowledge.get(i).isUnknown = true;
      }
    }
  }

  /** Whether all variables in a type have something that speaks for a choice. */
  boolean isDetermined(Type formal) {
    for (int i = 0; i < variables.size(); i++) {
      if (Mentions.any(formal, variables.subList(i, i + 1)) && current(i) == null) {
        return false;
      }
    }
    return true;
  }

  /**
   * The type as far as it is known by now; what is not known yet is open, and of what is only known
   * to be below some type no more is said than that.
   */
  Type withOpen(Type formal) {
    if (!mentions(formal)) {
      return formal;
    }
    List<Type> types = new ArrayList<>(variables.size());
    for (int i = 0; i < variables.size(); i++) {
      Type type = current(i);
      if (type == null) {
        types.add(CoreTypes.open(variables.get(i)));
      } else {
        types.add(isOnlyBounded(i) ? CoreTypes.extending(type) : type);
      }
    }
    Substitution known = Substitution.of(variables, types);
    Type type = CoreTypes.upper(known.apply(formal));
    return CoreTypes.isOpen(type) && formal instanceof Type.TypeVariable variable
        ? withinBound(type, variable, known)
        : type;
  }

  /** Of {@code C extends Collection<A>} at least the bound is known as soon as {@code A} is. */
  private Type withinBound(Type open, Type.TypeVariable variable, Substitution known) {
    Type bound = variable.bounds().types().get(0);
    return Mentions.any(bound, List.of(variable)) || !mentions(bound) ? open : known.apply(bound);
  }

  private boolean isOnlyBounded(int index) {
    Knowledge known = knowledge.get(index);
    return known.equal == null && known.lower.isEmpty() && !known.isUnknown;
  }

  /** The type as far as it is known by now; what is not known yet is unknown. */
  Type withUnknown(Type formal) {
    if (!mentions(formal)) {
      return formal;
    }
    List<Type> types = new ArrayList<>(variables.size());
    for (int i = 0; i < variables.size(); i++) {
      Type type = current(i);
      types.add(type == null ? CoreTypes.UNKNOWN : type);
    }
    return CoreTypes.upper(Substitution.of(variables, types).apply(formal));
  }

  /** Chooses all variables; those of which nothing is known become their bounds. */
  Substitution solve() {
    List<Type> types = new ArrayList<>();
    for (int i = 0; i < variables.size(); i++) {
      Type type = current(i);
      types.add(type == null ? receivers.bound(variables.get(i), variables) : type);
    }
    return Substitution.of(variables, types);
  }

  /** Whether a raw type was passed for a parameterized one (JLS 15.12.2.6). */
  boolean isUnchecked() {
    return isUnchecked;
  }

  private @Nullable Type current(int index) {
    Type type = chosen(index);
    if (type == null) {
      useBounds();
      type = chosen(index);
    }
    return type == null && knowledge.get(index).isUnknown ? CoreTypes.UNKNOWN : type;
  }

  private @Nullable Type chosen(int index) {
    Knowledge known = knowledge.get(index);
    if (known.equal != null) {
      return captured(known.equal, variables.get(index));
    } else if (known.isUnknown && !known.lower.isEmpty()) {
      return CoreTypes.UNKNOWN;
    } else if (!known.lower.isEmpty()) {
      return leastUpperBound.of(known.lower);
    }
    return known.upper.isEmpty() ? null : narrowest(known.upper, variables.get(index));
  }

  /** What stands for a wildcard without a bound is at least within the bounds of the variable. */
  private Type captured(Type type, Type.TypeVariable variable) {
    return type instanceof Type.Wildcard wildcard && CoreTypes.isObject(wildcard.upper())
        ? new Type.Wildcard(receivers.bound(variable, variables), wildcard.lower())
        : type;
  }

  private Type narrowest(List<Type> types, Type.TypeVariable variable) {
    List<Type> all = new ArrayList<>(types);
    all.add(receivers.bound(variable, variables));
    Type narrowest = types.get(0);
    for (Type type : all) {
      if (!(type instanceof Type.Intersection)
          && conversions.subtype(type, narrowest) == TypeSystem.Answer.YES) {
        narrowest = type;
      }
    }
    return narrowest;
  }

  /**
   * What is known of one variable may tell others through its bounds: {@code C extends List<T>}.
   */
  private void useBounds() {
    for (int i = 0; i < variables.size(); i++) {
      Type type = chosen(i);
      if (type != null && !(type instanceof Type.Unknown)) {
        for (Type bound : variables.get(i).bounds().types()) {
          below(type, bound);
        }
      }
    }
  }
}
