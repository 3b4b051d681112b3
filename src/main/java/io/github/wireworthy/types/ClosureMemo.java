package io.github.wireworthy.types;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What has been found out about one lambda or method reference. */
final class ClosureMemo {

  boolean isPulling;

  /** What the place asks of the closure; as long as types are inferred, what is known by then. */
  @Nullable FunctionType function;

  /** The target type, also if it is no functional interface. */
  @Nullable Type target;

  /** The expressions that a lambda may give as its result. */
  @Nullable List<Node> results;

  /** What a method reference invokes. */
  Typing.@Nullable Invocation invocation;

  boolean isResolved;
}
