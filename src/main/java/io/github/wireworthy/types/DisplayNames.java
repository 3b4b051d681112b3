package io.github.wireworthy.types;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Types as people call them: without package, and without type arguments. */
public final class DisplayNames {

  /** A dollar between the names of nested types. */
  private static final Pattern NESTING = Pattern.compile("\\$(?=[^0-9$])");

  /** What stands before the name of a local class, or of a member of an anonymous one. */
  private static final Pattern BEFORE_LOCAL = Pattern.compile("^.*\\$\\d+\\$?(?=[^0-9$])");

  private static final Pattern ANONYMOUS = Pattern.compile("(?:\\$\\d+)+$");

  private DisplayNames() {}

  /**
   * A binary name without its package: {@code java.util.Map$Entry} is {@code Map.Entry}, a local
   * class has its own name, and {@code Map$1} is an {@code anonymous class in Map}.
   */
  public static String simple(String binaryName) {
    String plain = Twins.plain(binaryName);
    String name = plain.substring(plain.lastIndexOf('.') + 1);
    if (name.indexOf('$') < 0) {
      return name;
    }
    String inner = BEFORE_LOCAL.matcher(name).replaceFirst("");
    String around = ANONYMOUS.matcher(inner).replaceFirst("");
    String nested = NESTING.matcher(around).replaceAll(".");
    return around.equals(inner) ? nested : "anonymous class in " + nested;
  }

  /** Whether a binary name is that of an anonymous class. */
  public static boolean isAnonymous(String binaryName) {
    return ANONYMOUS.matcher(binaryName).find();
  }

  /** A method with its class, {@code Map.keySet}; of an anonymous class only the method. */
  public static String method(String binaryName, String method) {
    return isAnonymous(binaryName) ? method : simple(binaryName) + "." + method;
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
