package io.github.wireworthy.types;

import org.jspecify.annotations.Nullable;

/** Finds what lambdas and method references are asked to be by their places (JLS 15.27.3). */
final class Closures {

  private final BodyTyping typing;

  Closures(BodyTyping typing) {
    this.typing = typing;
  }

  static ClosureMemo memo(Node closure) {
    if (closure.memo instanceof ClosureMemo memo) {
      return memo;
    }
    ClosureMemo memo = new ClosureMemo();
    closure.memo = memo;
    return memo;
  }

  /**
   * Makes sure that the parameters of all lambdas around a place have got their types, outermost
   * first: the call to which a lambda is passed comes before what is inside the lambda.
   */
  void typeAround(Node node) {
    if (node.lambda != null) {
      function(node.lambda);
    }
  }

  /** The function type of a closure; null if it is not known. */
  @Nullable FunctionType function(Node closure) {
    ClosureMemo memo = memo(closure);
    if (memo.function == null && memo.target == null && !memo.isPulling) {
      memo.isPulling = true;
      typeAround(closure);
      Type target = typing.targets().targetOf(closure);
      if (target != null && memo.target == null) {
        assign(closure, target);
      }
      memo.isPulling = false;
    }
    return memo.function;
  }

  /** The target type of a closure; null if it is not known. */
  @Nullable Type target(Node closure) {
    function(closure);
    return memo(closure).target;
  }

  /** Says what a closure is asked to be. */
  void assign(Node closure, Type target) {
    ClosureMemo memo = memo(closure);
    memo.target = target;
    memo.function = typing.shared().functionTypes().of(target);
  }

  /** Says what a closure is asked to be as far as it is known while types are still inferred. */
  void assign(Node closure, FunctionType function) {
    memo(closure).function = function;
  }
}
