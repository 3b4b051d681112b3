package io.github.wireworthy.types;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Types as people call them: without package, and without type arguments. */
public final class DisplayNames {

  /** A dollar between the names of nested types; the numbers of anonymous classes keep theirs. */
  private static final Pattern NESTING = Pattern.compile("\\$(?=[^0-9$])");

  private DisplayNames() {}

  /** A binary name without its package: {@code java.util.Map$Entry} is {@code Map.Entry}. */
  public static String simple(String binaryName) {
    String plain = Twins.plain(binaryName);
    String name = plain.substring(plain.lastIndexOf('.') + 1);
    return name.indexOf('$') < 0 ? name : NESTING.matcher(name).replaceAll(".");
  }

  /**
   * {@code Map.Entry}, {@code Part[]}, {@code Runnable & Serializable}; empty if nothing is known.
   */
  public static String of(Type type) {
    if (type instanceof Type.ClassType named) {
      return simple(named.name());
    } else if (type instanceof Type.ArrayType array) {
      return of(array.element()) + "[]";
    } else if (type instanceof Type.Intersection intersection) {
      return intersection.parts().stream().map(DisplayNames::of).collect(Collectors.joining(" & "));
    } else if (type instanceof Type.TypeVariable variable) {
      return variable.name();
    } else if (type instanceof Type.Primitive primitive) {
      return primitive.name();
    } else if (type instanceof Type.Wildcard wildcard) {
      return of(wildcard.upper());
    }
    return type instanceof Type.Unknown unknown ? simple(unknown.name()) : "null";
  }
}
