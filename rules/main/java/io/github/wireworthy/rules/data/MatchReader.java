package io.github.wireworthy.rules.data;

import io.github.wireworthy.boundary.Boundary.Argument;
import io.github.wireworthy.boundary.Boundary.Bearer;
import io.github.wireworthy.boundary.Boundary.Match;
import io.github.wireworthy.boundary.Boundary.MethodName;
import io.github.wireworthy.boundary.Boundary.Origin;
import io.github.wireworthy.boundary.Boundary.PayloadKind;
import io.github.wireworthy.boundary.Boundary.Selector;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what in the code is a crossing of a boundary. */
final class MatchReader {

  private static final List<String> KINDS =
      List.of(
          "value",
          "closure",
          "result",
          "elements",
          "closures",
          "class",
          "remote-interface",
          "nothing");

  private static final List<String> BEARERS =
      List.of("instances", "results", "fields", "named-types", "remote-interfaces");

  private static final Pattern PLACE = Pattern.compile("[0-9]{1,2}");
  private static final Pattern VARIABLE = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");
  private static final Pattern TYPE_ARGUMENT = Pattern.compile("<([A-Za-z][A-Za-z0-9_]*)>");
  private static final Pattern ANNOTATION = Pattern.compile("([^()]+)(?:\\(([^()]+)\\))?");

  private MatchReader() {}

  static List<Match> matches(Node.Scalar id, Node.Mapping body) {
    List<Match> matches = new ArrayList<>();
    BoundaryReader.mapping(body, "calls")
        .ifPresent(calls -> addCalls(calls, Optional.empty(), matches));
    BoundaryReader.mapping(body, "calls-on")
        .ifPresent(origins -> origins.entries().forEach((key, on) -> addCallsOn(key, on, matches)));
    BoundaryReader.mapping(body, "shipped").ifPresent(types -> addShipped(types, matches));
    BoundaryReader.mapping(body, "annotated").ifPresent(types -> addAnnotated(types, matches));
    for (Node method : items(body, "returns")) {
      Signature signature = Signature.read(method);
      matches.add(new Match.Returns(signature.type(), signature.method()));
    }
    for (Node type : items(body, "remote-interfaces")) {
      matches.add(new Match.RemoteInterface(Signature.type(type)));
    }
    if (body.find("conversions").map(Node::flag).orElse(false)) {
      matches.add(new Match.Conversion());
    }
    if (matches.isEmpty()) {
      throw id.error(
          "the boundary `"
              + id.text()
              + "` matches nothing; expected `calls`, `calls-on`, `shipped`, `annotated`,"
              + " `returns`, `remote-interfaces` or `conversions`");
    }
    return matches;
  }

  private static List<Node> items(Node.Mapping body, String key) {
    return body.find(key).map(Node::list).orElse(List.of());
  }

  private static void addCalls(Node.Mapping calls, Optional<Origin> origin, List<Match> matches) {
    calls.entries().forEach((key, value) -> matches.add(call(key, value, origin)));
  }

  private static void addCallsOn(Node.Scalar key, Node calls, List<Match> matches) {
    Signature giver = Signature.read(key);
    MethodName origin = new MethodName(giver.type(), giver.method());
    addCalls(calls.mapping(), Optional.of(origin), matches);
  }

  private static Match call(Node.Scalar key, Node value, Optional<Origin> origin) {
    Signature signature = Signature.readPattern(key);
    List<Argument> payload = new ArrayList<>();
    for (Map.Entry<Node.Scalar, Node> entry : value.mapping().entries().entrySet()) {
      Selector selector = selector(entry.getKey());
      List<Node> kinds =
          entry.getValue() instanceof Node.Sequence several
              ? several.items()
              : List.of(entry.getValue());
      kinds.forEach(kind -> payload.add(new Argument(selector, kind(kind))));
    }
    if (payload.isEmpty()) {
      throw value.error("expected arguments, such as `{0: value}`");
    }
    return new Match.Call(
        signature.type(), signature.method(), signature.parameters(), payload, origin);
  }

  private static PayloadKind kind(Node kind) {
    return PayloadKind.valueOf(constant(kind.choice(KINDS)));
  }

  private static String constant(String word) {
    return word.toUpperCase(Locale.ROOT).replace('-', '_');
  }

  private static Selector selector(Node.Scalar key) {
    String text = key.text();
    Matcher typeArgument = TYPE_ARGUMENT.matcher(text);
    if (text.equals("last")) {
      return new Selector.Last();
    } else if (text.equals("every")) {
      return new Selector.Every();
    } else if (text.equals("functions")) {
      return new Selector.Functions();
    } else if (text.equals("objects")) {
      return new Selector.Objects();
    } else if (PLACE.matcher(text).matches()) {
      return new Selector.Index(Integer.parseInt(text));
    } else if (typeArgument.matches()) {
      return new Selector.TypeArgument(typeArgument.group(1));
    } else if (text.contains(".")) {
      return new Selector.OfType(Signature.type(key));
    } else if (VARIABLE.matcher(text).matches() && Character.isUpperCase(text.charAt(0))) {
      return new Selector.OfVariable(text);
    }
    throw key.error(
        "unknown argument `"
            + text
            + "`; expected 0, 1, …, `last`, `every`, `functions`, `objects`, a type `a.b.Type`, a type variable `V` or a"
            + " type argument `<T>`");
  }

  private static void addShipped(Node.Mapping types, List<Match> matches) {
    types.allowOnly("serializable", "plain");
    items(types, "serializable")
        .forEach(type -> matches.add(new Match.Subtype(Signature.type(type), true)));
    items(types, "plain")
        .forEach(type -> matches.add(new Match.Subtype(Signature.type(type), false)));
  }

  private static void addAnnotated(Node.Mapping bearers, List<Match> matches) {
    bearers.allowOnly(BEARERS.toArray(String[]::new));
    for (String word : BEARERS) {
      Bearer bearer = Bearer.valueOf(constant(word));
      items(bearers, word).forEach(type -> matches.add(annotated(type, bearer)));
    }
  }

  private static Match annotated(Node node, Bearer bearer) {
    Matcher matcher = ANNOTATION.matcher(node.text());
    if (!matcher.matches()) {
      throw node.error(
          "`" + node.text() + "` is not an annotation; expected `a.b.Type` or `a.b.Type(value)`");
    }
    Node.Scalar type = new Node.Scalar(node.file(), node.line(), matcher.group(1).strip());
    Optional<String> value = Optional.ofNullable(matcher.group(2)).map(String::strip);
    return new Match.Annotated(Signature.type(type), value, bearer);
  }
}
