package io.github.wireworthy.types;

import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.facts.Variable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Infers the type arguments of a call (JLS 18.5): from arguments that have a type of their own,
 * then from what the place asks for, then from generic calls among the arguments, then from
 * closures as soon as their parameters are known.
 */
final class CallInference {

  private final BodyTyping typing;

  CallInference(BodyTyping typing) {
    this.typing = typing;
  }

  /** An argument that waits for what is known of its parameter's type. */
  private record Pending(Node node, Type formal) {}

  /**
   * Infers a call.
   *
   * @param target what the place asks for, if it is known
   * @param memo is told what is known so far, for those who ask while it is running
   */
  Typing.Invocation infer(
      Choice choice, List<Argument> arguments, @Nullable Type target, CallMemo memo) {
    Candidate candidate = choice.candidate();
    if (!choice.isGeneric()) {
      return new Typing.Invocation(
          choice.method(), candidate.receiver(), choice.formals(), choice.result());
    }
    Run run = new Run(inference(candidate, false));
    memo.inference = run.inference;
    run.takeArguments(choice, arguments);
    if (target != null) {
      run.inference.above(choice.result(), target);
    }
    run.inferPending();
    memo.inference = null;
    return run.invocation(choice);
  }

  /** What a call gives as far as the arguments that have a type of their own tell. */
  Type partialResult(Choice choice, List<Argument> arguments) {
    Run run = new Run(inference(choice.candidate(), true));
    run.takeArguments(choice, arguments);
    return run.inference.withOpen(choice.result());
  }

  private Inference inference(Candidate candidate, boolean keepsOpen) {
    return new Inference(typing.shared(), candidate.variables(), keepsOpen);
  }

  /** One inference. */
  private final class Run {

    private final Inference inference;
    private final List<Pending> calls = new ArrayList<>(0);
    private final List<Pending> closures = new ArrayList<>(0);
    private final List<Pending> assigned = new ArrayList<>(0);

    Run(Inference inference) {
      this.inference = inference;
    }

    void takeArguments(Choice choice, List<Argument> arguments) {
      for (int i = 0; i < arguments.size(); i++) {
        Type formal = choice.formals().get(i);
        Node node = arguments.get(i).node();
        if (node == null) {
          inference.below(arguments.get(i).type(), formal);
        } else if (inference.mentions(formal)) {
          take(node, formal);
        }
      }
    }

    private void take(Node node, Type formal) {
      if (node.element instanceof Expression.Lambda
          || node.element instanceof Expression.MethodReference) {
        closures.add(new Pending(node, formal));
        FunctionType function = typing.shared().functionTypes().of(formal);
        if (function != null) {
          useParameters(node, function);
        }
      } else if (node.element instanceof Expression.Conditional conditional) {
        take(typing.node(conditional.then()), formal);
        take(typing.node(conditional.otherwise()), formal);
      } else if (node.element instanceof Expression.Switch) {
        SwitchResults.of(node, typing).forEach(result -> take(result, formal));
      } else {
        Type type = typing.calls().typeWithoutTarget(node);
        inference.below(type, formal);
        if (Mentions.open(type)) {
          calls.add(new Pending(node, formal));
        }
      }
    }

    /**
     * Closures whose parameters are known come first: they may say what generic calls beside them
     * are to give. Those whose parameters are not known wait for these calls.
     */
    void inferPending() {
      while (!calls.isEmpty() || !closures.isEmpty()) {
        int ready = readyClosure();
        if (ready < 0 && !calls.isEmpty()) {
          inferCall(calls.remove(0));
        } else {
          Pending closure = closures.remove(Math.max(ready, 0));
          assigned.add(closure);
          infer(closure);
        }
      }
    }

    private void inferCall(Pending call) {
      Typing.Invocation invocation =
          typing.calls().infer(call.node, inference.withOpen(call.formal));
      if (invocation != null) {
        inference.below(invocation.returnType(), call.formal);
      }
    }

    private int readyClosure() {
      for (int i = 0; i < closures.size(); i++) {
        if (isReady(closures.get(i))) {
          return i;
        }
      }
      return -1;
    }

    private boolean isReady(Pending closure) {
      FunctionType function = typing.shared().functionTypes().of(closure.formal);
      if (function == null) {
        return inference.isDetermined(closure.formal);
      } else if (isExact(closure.node)) {
        return true;
      }
      for (Type parameter : function.parameters()) {
        if (!inference.isDetermined(parameter)) {
          return false;
        }
      }
      return true;
    }

    private boolean isExact(Node node) {
      return node.element instanceof Expression.Lambda lambda
          ? Lambdas.isExplicit(lambda)
          : typing.references().isExact(node);
    }

    private void infer(Pending closure) {
      FunctionType formal = typing.shared().functionTypes().of(closure.formal);
      if (formal == null) {
        FunctionType known =
            typing.shared().functionTypes().of(inference.withUnknown(closure.formal));
        if (known != null) {
          typing.closures().assign(closure.node, known);
        }
        return;
      }
      FunctionType known = known(formal);
      typing.closures().assign(closure.node, known);
      if (CoreTypes.isVoid(formal.result()) || !inference.mentions(formal.result())) {
        return;
      } else if (closure.node.element instanceof Expression.Lambda) {
        typing.lambdas().results(closure.node).forEach(node -> take(node, formal.result()));
      } else {
        inference.below(typing.references().result(closure.node, known), formal.result());
      }
    }

    private FunctionType known(FunctionType formal) {
      List<Type> parameters = new ArrayList<>(formal.parameters().size());
      for (Type parameter : formal.parameters()) {
        parameters.add(inference.withUnknown(parameter));
      }
      return new FunctionType(
          formal.method(),
          inference.withOpen(formal.target()),
          parameters,
          inference.withOpen(formal.result()));
    }

    private void useParameters(Node node, FunctionType formal) {
      if (node.element instanceof Expression.Lambda lambda) {
        List<Variable> declared = lambda.parameters();
        if (Lambdas.isExplicit(lambda) && declared.size() == formal.parameters().size()) {
          for (int i = 0; i < declared.size(); i++) {
            inference.same(typing.variables().typeOf(declared.get(i)), formal.parameters().get(i));
          }
        }
      } else {
        List<Type> exact = typing.references().exactParameters(node, formal.parameters().size());
        if (exact.size() == formal.parameters().size()) {
          for (int i = 0; i < exact.size(); i++) {
            inference.above(formal.parameters().get(i), exact.get(i));
          }
        }
      }
    }

    Typing.Invocation invocation(Choice choice) {
      Substitution solution = inference.solve();
      List<Type> parameters = new ArrayList<>(choice.formals().size());
      for (Type formal : choice.formals()) {
        parameters.add(CoreTypes.upper(solution.apply(formal)));
      }
      for (Pending closure : assigned) {
        typing.closures().assign(closure.node, CoreTypes.upper(solution.apply(closure.formal)));
      }
      Type result = CoreTypes.upper(solution.apply(choice.result()));
      return new Typing.Invocation(
          choice.method(),
          choice.candidate().receiver(),
          parameters,
          inference.isUnchecked() ? typing.shared().table().system().erasure(result) : result);
    }
  }
}
