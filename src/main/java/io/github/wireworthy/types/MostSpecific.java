package io.github.wireworthy.types;

import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.facts.Modifiers;
import io.github.wireworthy.types.TypeSystem.Answer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the most specific of several methods that fit (JLS 15.12.2.5). */
final class MostSpecific {

  private final BodyTyping typing;
  private final Conversions conversions;

  MostSpecific(BodyTyping typing) {
    this.typing = typing;
    this.conversions = typing.shared().conversions();
  }

  /** The most specific method; null if there is none. */
  @Nullable Candidate of(List<Candidate> candidates, List<Argument> arguments, boolean isVarargs) {
    if (candidates.size() == 1) {
      return candidates.get(0);
    }
    Candidate best = most(candidates, arguments, isVarargs, false);
    return best == null ? most(candidates, arguments, isVarargs, true) : best;
  }

  private @Nullable Candidate most(
      List<Candidate> candidates, List<Argument> arguments, boolean isVarargs, boolean isLoose) {
    List<Candidate> most = new ArrayList<>(1);
    for (int i = 0; i < candidates.size(); i++) {
      Candidate candidate = candidates.get(i);
      boolean isMost = true;
      for (int j = 0; j < candidates.size() && isMost; j++) {
        isMost =
            i == j || isMoreSpecific(candidate, candidates.get(j), arguments, isVarargs, isLoose);
      }
      if (isMost) {
        most.add(candidate);
      }
    }
    return most.isEmpty() ? null : preferred(most);
  }

  /**
   * Of methods with the same signature the one that is not abstract, else the one that overrides
   * the others, else like javac the second that it finds, unless its result does not do.
   */
  private Candidate preferred(List<Candidate> equals) {
    Candidate preferred = equals.get(0);
    for (int i = 1; i < equals.size(); i++) {
      Candidate candidate = equals.get(i);
      boolean isAbstract = candidate.method().has(Modifiers.ABSTRACT);
      if (preferred.method().has(Modifiers.ABSTRACT) == isAbstract
          ? overrides(candidate, preferred)
              || (i == 1 && !overrides(preferred, candidate) && canReplace(candidate, preferred))
          : !isAbstract) {
        preferred = candidate;
      }
    }
    return preferred;
  }

  private boolean overrides(Candidate candidate, Candidate other) {
    String owner = candidate.method().owner();
    return !owner.equals(other.method().owner())
        && conversions.asSuper(Type.ClassType.of(owner), other.method().owner()) != null;
  }

  private boolean canReplace(Candidate candidate, Candidate other) {
    return candidate.result().equals(other.result())
        || conversions.subtype(candidate.result(), other.result()) == Answer.YES;
  }

  private boolean isMoreSpecific(
      Candidate candidate,
      Candidate other,
      List<Argument> arguments,
      boolean isVarargs,
      boolean isLoose) {
    int count = arguments.size();
    if (isVarargs) {
      count = Math.max(count, candidate.parameters().size());
      count = Math.max(count, other.parameters().size());
    }
    List<Type> types = isVarargs ? candidate.spread(count) : candidate.parameters();
    List<Type> others = isVarargs ? other.openSpread(count) : other.open();
    for (int i = 0; i < count; i++) {
      Node node = i < arguments.size() ? arguments.get(i).node() : null;
      if (!isMoreSpecific(types.get(i), others.get(i), node, isLoose)) {
        return false;
      }
    }
    return true;
  }

  private boolean isMoreSpecific(Type type, Type other, @Nullable Node node, boolean isLoose) {
    Answer answer = isLoose ? conversions.loose(type, other) : conversions.strict(type, other);
    if (answer == Answer.YES || node == null || !ArgumentFit.isClosure(node)) {
      return answer == Answer.YES;
    }
    return conversions.subtype(other, type) != Answer.YES
        && isMoreSpecificFunction(type, other, node);
  }

  private boolean isMoreSpecificFunction(Type type, Type other, Node closure) {
    FunctionType function = typing.shared().functionTypes().of(type);
    FunctionType otherFunction = typing.shared().functionTypes().of(other);
    if (function == null || otherFunction == null || !isExact(closure)) {
      return false;
    }
    Type result = function.result();
    Type otherResult = otherFunction.result();
    if (CoreTypes.isVoid(otherResult)) {
      return true;
    } else if (CoreTypes.isVoid(result)) {
      return false;
    }
    boolean isPrimitive = result instanceof Type.Primitive;
    boolean isOtherPrimitive = otherResult instanceof Type.Primitive;
    return isPrimitive == isOtherPrimitive
        ? conversions.strict(result, otherResult) == Answer.YES
        : isPrimitive == givesPrimitive(closure);
  }

  /** Only closures that mean the same whatever is asked of them decide. */
  private boolean isExact(Node closure) {
    return closure.element instanceof Expression.Lambda lambda
        ? Lambdas.isExplicit(lambda)
        : typing.references().isExact(closure);
  }

  private boolean givesPrimitive(Node closure) {
    if (closure.element instanceof Expression.Lambda) {
      for (Node result : typing.lambdas().results(closure)) {
        if (!(typing.calls().typeWithoutTarget(result) instanceof Type.Primitive)) {
          return false;
        }
      }
      return true;
    }
    return typing.references().exactResult(closure) instanceof Type.Primitive;
  }
}
