package io.github.wireworthy.rules.data;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A method as it is written in the data files: {@code java.util.Map#of}, {@code
 * java.util.TreeMap#<init>(java.util.Comparator)}. Nested types are written with {@code $}.
 *
 * @param parameters the erased parameter types, or empty for any
 */
public record Signature(String type, String method, Optional<List<String>> parameters) {

  public Signature {
    parameters = parameters.map(List::copyOf);
  }

  private static final String NAME = "[\\p{L}_$][\\p{L}\\p{N}_$]*";
  private static final String TYPE = NAME + "(?:\\." + NAME + ")*";
  private static final Pattern TYPES = Pattern.compile(TYPE);
  private static final String PARAMETERS = "(?:\\((?<parameters>[^()]*)\\))?";
  private static final Pattern METHOD =
      Pattern.compile("(?<type>" + TYPE + ")#(?<method><init>|" + NAME + ")" + PARAMETERS);
  private static final Pattern METHODS =
      Pattern.compile(
          "(?<type>" + TYPE + ")#(?<method><init>|" + NAME + "|(?:" + NAME + ")?\\*)" + PARAMETERS);

  /** A method. */
  public static Signature read(Node node) {
    return read(node, METHOD, "");
  }

  /** A method, or all that have names with the same beginning. */
  static Signature readPattern(Node node) {
    return read(node, METHODS, ", and `a.b.Type#beginning*` for several methods");
  }

  private static Signature read(Node node, Pattern form, String more) {
    Matcher matcher = form.matcher(node.text());
    if (!matcher.matches()) {
      throw node.error(
          "`"
              + node.text()
              + "` is not a method; expected `a.b.Type#method` or"
              + " `a.b.Type#method(a.b.Type,int)`, with `<init>` for constructors"
              + more);
    }
    return new Signature(
        matcher.group("type"),
        matcher.group("method"),
        Optional.ofNullable(matcher.group("parameters")).map(Signature::split));
  }

  /** A type by its binary name. */
  public static String type(Node node) {
    if (!TYPES.matcher(node.text()).matches()) {
      throw node.error("`" + node.text() + "` is not the name of a type; expected `a.b.Type`");
    }
    return node.text();
  }

  private static List<String> split(String parameters) {
    return parameters.isBlank()
        ? List.of()
        : Arrays.stream(parameters.split(",", -1)).map(String::strip).toList();
  }
}
