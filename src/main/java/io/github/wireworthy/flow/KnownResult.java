package io.github.wireworthy.flow;

/** What is known of the result of a library call. */
public enum KnownResult {
  /** It can always be written. */
  ALWAYS,
  /** It can never be written. */
  NEVER,
  /** It can be written if its elements or what it wraps can. */
  AS_PARTS
}
