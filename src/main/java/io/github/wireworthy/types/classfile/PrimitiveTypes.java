package io.github.wireworthy.types.classfile;

import io.github.wireworthy.types.Type;

/** Primitive types and {@code void} by the letters that descriptors have for them (JVMS 4.3.2). */
final class PrimitiveTypes {

  static final Type VOID = new Type.Primitive("void");
  private static final Type BOOLEAN = new Type.Primitive("boolean");
  private static final Type BYTE = new Type.Primitive("byte");
  private static final Type CHAR = new Type.Primitive("char");
  private static final Type SHORT = new Type.Primitive("short");
  private static final Type INT = new Type.Primitive("int");
  private static final Type LONG = new Type.Primitive("long");
  private static final Type FLOAT = new Type.Primitive("float");
  private static final Type DOUBLE = new Type.Primitive("double");

  private PrimitiveTypes() {}

  static Type of(char letter) {
    return switch (letter) {
      case 'V' -> VOID;
      case 'Z' -> BOOLEAN;
      case 'B' -> BYTE;
      case 'C' -> CHAR;
      case 'S' -> SHORT;
      case 'I' -> INT;
      case 'J' -> LONG;
      case 'F' -> FLOAT;
      case 'D' -> DOUBLE;
      default -> throw new IllegalArgumentException("no descriptor: " + letter);
    };
  }
}
