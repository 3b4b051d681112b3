package io.github.wireworthy.types;

import org.jspecify.annotations.Nullable;

/** What has been found out about one call. */
final class CallMemo {

  boolean isChoosing;
  boolean isChosen;
  @Nullable Choice choice;

  /** The result as far as the arguments without closures tell. */
  @Nullable Type partialResult;

  boolean isInferring;

  /** What is known of the type arguments while they are inferred. */
  @Nullable Inference inference;

  Typing.@Nullable Invocation invocation;
}
