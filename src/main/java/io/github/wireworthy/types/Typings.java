package io.github.wireworthy.types;

/** Makes the typings of bodies over one {@link TypeTable}, and keeps what they share. */
final class Typings {

  private final TypeTable table;
  private final Conversions conversions;
  private final Receivers receivers;
  private final MemberMethods methods;
  private final FunctionTypes functionTypes;
  private final LeastUpperBound leastUpperBound;
  private final Access access;

  Typings(TypeTable table, MemberMethods methods) {
    this.table = table;
    this.conversions = new Conversions(table);
    this.receivers = new Receivers(table, conversions);
    this.methods = methods;
    this.functionTypes = new FunctionTypes(table, receivers);
    this.leastUpperBound = new LeastUpperBound(table, conversions, methods);
    this.access = new Access(table);
  }

  /** A new typing of a body; the caller keeps it. */
  Typing of(Body body, LexicalScope scope) {
    return new BodyTyping(this, body, scope);
  }

  TypeTable table() {
    return table;
  }

  Conversions conversions() {
    return conversions;
  }

  Receivers receivers() {
    return receivers;
  }

  MemberMethods methods() {
    return methods;
  }

  FunctionTypes functionTypes() {
    return functionTypes;
  }

  LeastUpperBound leastUpperBound() {
    return leastUpperBound;
  }

  Access access() {
    return access;
  }
}
