package io.github.wireworthy.types;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Conversions of primitive types (JLS 5.1.2, 5.1.7, 5.1.8, 5.6). */
final class Primitives {

  /** The numeric types, each followed by those it widens to; {@code char} stands apart. */
  private static final List<String> ORDER =
      List.of("byte", "short", "int", "long", "float", "double");

  private static final Map<String, String> BOXES =
      Map.of(
          "boolean", "java.lang.Boolean",
          "byte", "java.lang.Byte",
          "char", "java.lang.Character",
          "short", "java.lang.Short",
          "int", "java.lang.Integer",
          "long", "java.lang.Long",
          "float", "java.lang.Float",
          "double", "java.lang.Double",
          "void", "java.lang.Void");

  private static final Map<String, Type.ClassType> BOX_TYPES = new HashMap<>();
  private static final Map<String, Type.Primitive> UNBOXED = new HashMap<>();

  static {
    BOXES.forEach(
        (primitive, box) -> {
          BOX_TYPES.put(primitive, Type.ClassType.of(box));
          if (!primitive.equals("void")) {
            UNBOXED.put(box, new Type.Primitive(primitive));
          }
        });
  }

  private Primitives() {}

  /** The class for a primitive type; other types as they are. */
  static Type box(Type type) {
    if (type instanceof Type.Primitive primitive) {
      Type box = BOX_TYPES.get(primitive.name());
      return box == null ? type : box;
    }
    return type;
  }

  /** The primitive type of a primitive type or its class; null for all others. */
  static Type.@Nullable Primitive unbox(Type type) {
    if (type instanceof Type.Primitive primitive) {
      return primitive;
    }
    return type instanceof Type.ClassType named ? UNBOXED.get(named.name()) : null;
  }

  static boolean isNumeric(Type.@Nullable Primitive type) {
    return type != null && !type.name().equals("boolean") && !type.name().equals("void");
  }

  /** Whether a primitive type is another one or widens to it. */
  static boolean widens(Type.Primitive from, Type.Primitive to) {
    if (from.name().equals(to.name())) {
      return true;
    }
    int target = ORDER.indexOf(to.name());
    if (from.name().equals("char")) {
      return target >= ORDER.indexOf("int");
    }
    int source = ORDER.indexOf(from.name());
    return source >= 0 && source < target;
  }

  /** The type of {@code +}, {@code *}, … on two numbers. */
  static Type.Primitive promote(Type.Primitive left, Type.Primitive right) {
    int position = Math.max(ORDER.indexOf(left.name()), ORDER.indexOf(right.name()));
    return position <= ORDER.indexOf("int")
        ? CoreTypes.INT
        : new Type.Primitive(ORDER.get(position));
  }

  /**
   * The wider of two numeric types without promotion to {@code int}, if one widens to the other.
   */
  static Type.@Nullable Primitive wider(Type.Primitive left, Type.Primitive right) {
    if (widens(left, right)) {
      return right;
    }
    return widens(right, left) ? left : null;
  }
}
