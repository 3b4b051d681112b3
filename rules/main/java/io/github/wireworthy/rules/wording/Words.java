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

  /** Names that are said letter by letter, as far as they show it: two capitals, no vowel next. */
  private static final Pattern SPELLED = Pattern.compile("[A-Z]{2}");

  private static final Pattern VOWEL_WHEN_SPELLED = Pattern.compile("[AEFHILMNORSX]");

  /** What begins like "you" or "one" does not sound like a vowel. */
  private static final Pattern VOWEL =
      Pattern.compile("(?i)(?!uni(?!n|m)|use|usa|uti|uri|eu|one)[aeiou]");

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
    if (type.kind() == TypeInfo.Kind.ANONYMOUS || DisplayNames.isAnonymous(type.name())) {
      return "anonymous " + quoted(superName(type));
    }
    return quoted(DisplayNames.simple(type.name()));
  }

  /** With an article: {@code a `Logger`}, {@code a `URL`}, {@code an anonymous `Comparator`}. */
  public static String one(String named) {
    String letters = named.startsWith("`") ? named.substring(1) : named;
    boolean isSpelled = SPELLED.matcher(letters).lookingAt();
    Pattern vowel = isSpelled ? VOWEL_WHEN_SPELLED : VOWEL;
    return (vowel.matcher(letters).lookingAt() ? "an " : "a ") + named;
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
}
