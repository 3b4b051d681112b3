package io.github.wireworthy.types;

import io.github.wireworthy.facts.Expression;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds what calls invoke and give: first the method, by what stands in the call alone, then the
 * type arguments, also by what the place of the call asks for (JLS 15.12.2, 18.5).
 */
final class Calls {

  private final BodyTyping typing;
  private final CallCandidates candidates;
  private final ArgumentFit fit;
  private final Overloads overloads;
  private final CallTargetFinder finder;
  private final CallInference inference;

  Calls(BodyTyping typing) {
    this.typing = typing;
    this.candidates = new CallCandidates(typing);
    this.fit = new ArgumentFit(typing);
    this.overloads = new Overloads(typing, fit);
    this.finder = new CallTargetFinder(typing, candidates, overloads);
    this.inference = new CallInference(typing);
  }

  CallCandidates candidates() {
    return candidates;
  }

  ArgumentFit fit() {
    return fit;
  }

  Overloads overloads() {
    return overloads;
  }

  CallInference inference() {
    return inference;
  }

  private static CallMemo memo(Node call) {
    if (call.memo instanceof CallMemo memo) {
      return memo;
    }
    CallMemo memo = new CallMemo();
    call.memo = memo;
    return memo;
  }

  /** The method that a call means; null if it is not known. */
  @Nullable Choice choice(Node call) {
    CallMemo memo = memo(call);
    if (!memo.isChosen && !memo.isChoosing) {
      typing.closures().typeAround(call);
    }
    if (!memo.isChosen && !memo.isChoosing) {
      memo.isChoosing = true;
      memo.choice = finder.find(call);
      memo.isChosen = true;
      memo.isChoosing = false;
    }
    return memo.choice;
  }

  /** The class that is not in view but named by a static call; null if there is none. */
  Type.@Nullable Unknown missingOwner(Expression.Call call) {
    return finder.missingOwner(call);
  }

  /** The call with its type arguments; null if it is not known, or still being inferred. */
  Typing.@Nullable Invocation invocation(Node call) {
    Choice choice = choice(call);
    CallMemo memo = memo(call);
    if (choice == null || memo.invocation != null) {
      return memo.invocation;
    }
    Type target = choice.isPoly() ? typing.targets().ofCall(call) : null;
    return memo.invocation == null ? infer(call, target) : memo.invocation;
  }

  /** Infers a call whose place asks for some type, if that has not been done yet. */
  Typing.@Nullable Invocation infer(Node call, @Nullable Type target) {
    Choice choice = choice(call);
    CallMemo memo = memo(call);
    if (choice != null && memo.invocation == null && !memo.isInferring) {
      memo.isInferring = true;
      memo.invocation = inference.infer(choice, arguments(call), target, memo);
      memo.isInferring = false;
    }
    return memo.invocation;
  }

  private List<Argument> arguments(Node call) {
    return finder.arguments(CallTargetFinder.expressions(call));
  }

  /** The type of a call or creation. */
  Type typeOf(Node node) {
    if (node.element instanceof Expression.New creation && creation.body().isPresent()) {
      return Type.ClassType.of(typing.shared().table().of(creation.body().get()).name());
    }
    Choice choice = choice(node);
    if (choice == null) {
      return node.element instanceof Expression.New creation
          ? typing.scope().resolve(creation.type())
          : CoreTypes.UNKNOWN;
    } else if (!choice.isPoly()) {
      return choice.result();
    }
    Typing.Invocation invocation = invocation(node);
    return invocation == null ? CoreTypes.UNKNOWN : invocation.returnType();
  }

  /** The type that an expression has whatever its place asks for; open where that matters. */
  Type typeWithoutTarget(Node node) {
    if (!isPoly(node)) {
      return typing.expressions().typeOf(node);
    }
    CallMemo memo = memo(node);
    if (memo.invocation != null) {
      return memo.invocation.returnType();
    }
    Type partial = memo.partialResult;
    if (partial == null && memo.choice != null) {
      partial = inference.partialResult(memo.choice, arguments(node));
      memo.partialResult = partial;
    }
    return partial == null ? CoreTypes.UNKNOWN : partial;
  }

  /** Whether an expression is a call whose result its place has a say in. */
  boolean isPoly(Node node) {
    boolean isCall =
        node.element instanceof Expression.Call
            || (node.element instanceof Expression.New creation && creation.body().isEmpty());
    if (!isCall) {
      return false;
    }
    Choice choice = choice(node);
    return choice != null && choice.isPoly();
  }

  /** The type of the parameter for an argument; null if it is not known. */
  @Nullable Type formal(Node call, int position) {
    Choice choice = choice(call);
    if (choice == null) {
      return null;
    }
    Type formal = choice.formals().get(position);
    if (!choice.isGeneric() || !Mentions.any(formal, choice.candidate().variables())) {
      return formal;
    }
    Typing.Invocation invocation = invocation(call);
    if (invocation != null) {
      return invocation.parameterTypes().get(position);
    }
    Inference running = memo(call).inference;
    return running == null ? null : running.withUnknown(formal);
  }
}
