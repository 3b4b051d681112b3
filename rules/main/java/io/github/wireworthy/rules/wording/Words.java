package io.github.wireworthy.rules.wording;

import io.github.wireworthy.types.DisplayNames;
import io.github.wireworthy.types.Type;
import io.github.wireworthy.types.TypeInfo;
import io.github.wireworthy.types.TypeTable;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names as they stand in sentences: types without packages, in backticks, with an article. */
public final class Words {

  private static final Pattern ANONYMOUS = Pattern.compile(".*\\$\\d+");

  private Words() {}

  /** In backticks. */
  public static String quoted(String name) {
    return "`" + name + "`";
  }

  /** A class by its binary name: {@code `Cart`}, {@code anonymous `Comparator`}. */
  public static String named(TypeTable types, String binaryName) {
    Optional<TypeInfo> type = types.find(binaryName);
    return type.isPresent() ? named(type.get()) : quoted(DisplayNames.simple(binaryName));
  }

  /** A class: {@code `Cart`}, {@code anonymous `Comparator`}. */
  public static String named(TypeInfo type) {
    if (type.kind() == TypeInfo.Kind.ANONYMOUS || ANONYMOUS.matcher(type.name()).matches()) {
      return "anonymous " + quoted(superName(type));
    }
    return quoted(
        type.declaration().isPresent() ? shortName(type) : DisplayNames.simple(type.name()));
  }

  /** With an article: {@code a `Logger`}, {@code an anonymous `Comparator`}. */
  public static String one(String named) {
    String letters = named.startsWith("`") ? named.substring(1) : named;
    return ("AEIOUaeiou".indexOf(letters.charAt(0)) >= 0 ? "an " : "a ") + named;
  }

  /** A type as it is written in code: {@code Map<String, double[]>}. */
  public static String written(Type type) {
    if (type instanceof Type.ClassType named) {
      String arguments =
          named.arguments().isEmpty()
              ? ""
              : named.arguments().stream()
                  .map(Words::written)
                  .collect(Collectors.joining(", ", "<", ">"));
      return DisplayNames.simple(named.name()) + arguments;
    } else if (type instanceof Type.ArrayType array) {
      return written(array.element()) + "[]";
    } else if (type instanceof Type.Primitive primitive) {
      return primitive.name();
    } else if (type instanceof Type.TypeVariable variable) {
      return variable.name();
    } else if (type instanceof Type.Unknown unknown && !unknown.name().isEmpty()) {
      return DisplayNames.simple(unknown.name());
    }
    return type instanceof Type.Wildcard ? "?" : "var";
  }

  private static String superName(TypeInfo anonymous) {
    List<Type> interfaces = anonymous.interfaces();
    Type parent =
        interfaces.isEmpty()
            ? anonymous.superclass().orElseGet(() -> new Type.Unknown("class"))
            : interfaces.get(0);
    String written = written(parent);
    int arguments = written.indexOf('<');
    return arguments < 0 ? written : written.substring(0, arguments);
  }

  /** Local classes have numbers in their binary names. */
  private static String shortName(TypeInfo type) {
    String name = DisplayNames.simple(type.name());
    return name.matches(".*\\$\\d.*") ? type.simpleName() : name;
  }
}
