package io.github.wireworthy.flow;

import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.facts.Variable;
import io.github.wireworthy.types.FieldInfo;
import io.github.wireworthy.types.TypeTable;
import io.github.wireworthy.types.Typing;
import java.util.List;

/** Tells, on demand and within a budget, which values expressions, variables and fields may hold. */
@SuppressWarnings("UnusedVariable")
public final class ValueFlow {

  private final TypeTable types;
  private final List<KnownCall> calls;

  public ValueFlow(TypeTable types, List<KnownCall> calls) {
    this.types = types;
    this.calls = List.copyOf(calls);
  }

  /** The values that an expression of the typing's body may hold; never empty. */
  public List<Value> valuesOf(Typing typing, Expression expression) {
    return List.of();
  }

  /** The values that a variable, declared in the typing's body, may hold; never empty. */
  public List<Value> valuesOf(Typing typing, Variable variable) {
    return List.of();
  }

  /** The values that a field may hold; never empty. */
  public List<Value> valuesOf(FieldInfo field) {
    return List.of();
  }

  /**
   * The values that a task gives back when it is run: what a lambda or the named method returns, or
   * the method of that name of a new object; never empty.
   *
   * @param method the name of the functional method, {@code call}
   */
  public List<Value> resultsOf(Value task, String method) {
    return List.of();
  }}
