package io.github.wireworthy.capture;

import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.types.TypeInfo;
import io.github.wireworthy.types.TypeTable;
import io.github.wireworthy.types.Typing;
import java.util.List;

/** Tells what javac makes closures and classes carry. */
@SuppressWarnings("UnusedVariable")
public final class Captures {

  private final TypeTable types;

  public Captures(TypeTable types) {
    this.types = types;
  }

  /** The enclosing instance first, then the variables in the order in which they are used. */
  public List<Capture> of(Typing typing, Expression.Lambda lambda) {
    return List.of();
  }

  /** The receiver, or what creating the named class needs; empty for most. */
  public List<Capture> of(Typing typing, Expression.MethodReference reference) {
    return List.of();
  }

  /** What the instances of a source class carry, inherited things left out. */
  public List<Capture> ofClass(TypeInfo type) {
    return List.of();
  }}
