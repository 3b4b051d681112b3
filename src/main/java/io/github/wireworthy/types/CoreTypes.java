package io.github.wireworthy.types;

import java.util.List;

/** The types that the language itself knows (JLS 4.3, 15.8.2, 15.18.1). */
final class CoreTypes {

  static final Type.ClassType OBJECT = Type.ClassType.of("java.lang.Object");
  static final Type.ClassType STRING = Type.ClassType.of("java.lang.String");
  static final Type.ClassType CLASS = Type.ClassType.of("java.lang.Class");
  static final Type.ClassType ITERABLE = Type.ClassType.of("java.lang.Iterable");
  static final Type.ClassType THROWABLE = Type.ClassType.of("java.lang.Throwable");

  static final Type.Primitive BOOLEAN = new Type.Primitive("boolean");
  static final Type.Primitive INT = new Type.Primitive("int");
  static final Type.Primitive VOID = new Type.Primitive("void");

  static final Type UNKNOWN = new Type.Unknown("");
  static final Type NULL = new Type.Null();

  private static final String OPEN_OWNER = "?";

  private CoreTypes() {}

  /**
   * A place in a type that is still to be inferred; any reference type may stand there. Never
   * leaves this package.
   */
  static Type.TypeVariable open(Type.TypeVariable variable) {
    return new Type.TypeVariable(OPEN_OWNER + variable.owner(), variable.name(), variable.bounds());
  }

  static boolean isOpen(Type type) {
    return type instanceof Type.TypeVariable variable && variable.owner().startsWith(OPEN_OWNER);
  }

  static boolean isUnknown(Type type) {
    return type instanceof Type.Unknown;
  }

  static boolean isVoid(Type type) {
    return type instanceof Type.Primitive primitive && primitive.name().equals("void");
  }

  static boolean isObject(Type type) {
    return type instanceof Type.ClassType named && named.name().equals(OBJECT.name());
  }

  /** What a wildcard is at the least when it is read: its upper bound. */
  static Type upper(Type type) {
    return type instanceof Type.Wildcard wildcard ? wildcard.upper() : type;
  }

  static Type.Wildcard extending(Type upper) {
    return new Type.Wildcard(upper, java.util.Optional.empty());
  }

  static Type.ClassType generic(Type.ClassType raw, Type argument) {
    return new Type.ClassType(raw.name(), List.of(argument));
  }
}
