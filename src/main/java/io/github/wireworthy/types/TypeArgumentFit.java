package io.github.wireworthy.types;

import io.github.wireworthy.types.TypeSystem.Answer;
import java.util.ArrayList;
import java.util.List;

/**
 * Sorts out methods that fit by erasure but whose parameters have other type arguments than what is
 * passed: {@code Iterable<Closeable>} where a {@code List<String>} is given.
 */
final class TypeArgumentFit {

  private final BodyTyping typing;
  private final Conversions conversions;

  TypeArgumentFit(BodyTyping typing) {
    this.typing = typing;
    this.conversions = typing.shared().conversions();
  }

  /** The candidates that are not sorted out; all of them if none would be left. */
  List<Candidate> filter(List<Candidate> candidates, List<Argument> arguments, boolean isVarargs) {
    List<Candidate> left = new ArrayList<>(candidates.size());
    for (Candidate candidate : candidates) {
      List<Type> formals = isVarargs ? candidate.spread(arguments.size()) : candidate.parameters();
      if (!isAnyDistinct(arguments, formals, candidate.variables())) {
        left.add(candidate);
      }
    }
    return left.isEmpty() ? candidates : left;
  }

  private boolean isAnyDistinct(
      List<Argument> arguments, List<Type> formals, List<Type.TypeVariable> variables) {
    for (int i = 0; i < arguments.size(); i++) {
      if (formals.get(i) instanceof Type.ClassType formal
          && !formal.arguments().isEmpty()
          && isDistinct(arguments.get(i), formal, variables)) {
        return true;
      }
    }
    return false;
  }

  private boolean isDistinct(
      Argument argument, Type.ClassType formal, List<Type.TypeVariable> variables) {
    Node node = argument.node();
    if (node != null && (ArgumentFit.isClosure(node) || typing.calls().isPoly(node))) {
      return false;
    }
    Type actual = node == null ? argument.type() : typing.expressions().typeOf(node);
    Type.ClassType parent = conversions.asSuper(actual, formal.name());
    if (parent == null || parent.arguments().size() != formal.arguments().size()) {
      return false;
    }
    for (int i = 0; i < formal.arguments().size(); i++) {
      Type wanted = formal.arguments().get(i);
      if (!Mentions.any(wanted, variables) && isDistinct(parent.arguments().get(i), wanted)) {
        return true;
      }
    }
    return false;
  }

  private boolean isDistinct(Type given, Type wanted) {
    if (!(given instanceof Type.ClassType)) {
      return false;
    } else if (wanted instanceof Type.Wildcard wildcard) {
      return wildcard.lower().isEmpty()
          && wildcard.upper() instanceof Type.ClassType
          && conversions.subtype(given, wildcard.upper()) == Answer.NO;
    }
    return wanted instanceof Type.ClassType
        && conversions.subtype(given, wanted) != Answer.UNKNOWN
        && !erased(given).equals(erased(wanted));
  }

  private Type erased(Type type) {
    return typing.shared().table().system().erasure(type);
  }
}
