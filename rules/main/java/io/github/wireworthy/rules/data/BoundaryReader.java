package io.github.wireworthy.rules.data;

import io.github.wireworthy.boundary.Boundary;
import io.github.wireworthy.boundary.Boundary.Argument;
import io.github.wireworthy.boundary.Boundary.Match;
import io.github.wireworthy.boundary.Boundary.PayloadKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reads a file of boundaries:
 *
 * <pre>
 * boundaries:
 *   jdk.object-output:
 *     title: Java serialization
 *     serializer: java                 # the default
 *     cleans-unused-outer: false       # the default
 *     written-when-made: false         # the default; holds for shipped types
 *     written-by: a.b.OutputStream     # where calls are of an interface: whose objects write so
 *     failure: {exception: java.io.NotSerializableException, message: "class name"}
 *     calls:                           # argument, `last` or `every`: value, closure, result
 *       java.io.ObjectOutput#writeObject(java.lang.Object): {0: value}
 *     shipped:                         # classes that extend or implement these types
 *       serializable: [a.b.Function]   # which say themselves that they are serializable
 *       plain: [a.b.Task]              # which do not
 *     returns: [a.b.Task#call]         # what a method gives back that the sources implement
 *     remote-interfaces: [java.rmi.Remote]
 *     conversions: false               # whether it is passed by every serializable closure
 * </pre>
 */
public final class BoundaryReader {

  private static final List<String> KINDS = List.of("value", "closure", "result");

  private BoundaryReader() {}

  /**
   * Reads the boundaries that a text declares.
   *
   * @param file the name to complain with
   * @throws DataError if anything in it is not as it must be
   */
  public static List<Boundary> read(String file, String text) {
    Node.Mapping document = Yaml.read(file, text).mapping().allowOnly("boundaries");
    List<Boundary> boundaries = new ArrayList<>();
    document
        .get("boundaries")
        .mapping()
        .entries()
        .forEach((id, body) -> boundaries.add(boundary(id, body.mapping())));
    return boundaries;
  }

  private static Boundary boundary(Node.Scalar id, Node.Mapping body) {
    body.allowOnly(
        "title",
        "serializer",
        "cleans-unused-outer",
        "written-when-made",
        "written-by",
        "failure",
        "calls",
        "shipped",
        "returns",
        "remote-interfaces",
        "conversions");
    if (!id.text().matches("[a-z0-9-]+(\\.[a-z0-9-]+)+")) {
      throw id.error("`" + id.text() + "` is not an id; expected `library.name` in kebab case");
    }
    return new Boundary(
        id.text(),
        body.get("title").text(),
        matches(id, body),
        body.find("serializer").map(Node::text).orElse("java"),
        body.find("cleans-unused-outer").map(Node::flag).orElse(false),
        body.find("written-when-made").map(Node::flag).orElse(false),
        body.find("written-by").map(Signature::type),
        body.find("failure").map(failure -> failure(failure.mapping())));
  }

  private static List<Match> matches(Node.Scalar id, Node.Mapping body) {
    List<Match> matches = new ArrayList<>();
    body.find("calls")
        .ifPresent(
            calls ->
                calls.mapping().entries().forEach((key, value) -> matches.add(call(key, value))));
    body.find("shipped").ifPresent(types -> matches.addAll(shipped(types.mapping())));
    for (Node method : body.find("returns").map(Node::list).orElse(List.of())) {
      Signature signature = Signature.read(method);
      matches.add(new Match.Returns(signature.type(), signature.method()));
    }
    for (Node type : body.find("remote-interfaces").map(Node::list).orElse(List.of())) {
      matches.add(new Match.RemoteInterface(Signature.type(type)));
    }
    if (body.find("conversions").map(Node::flag).orElse(false)) {
      matches.add(new Match.Conversion());
    }
    if (matches.isEmpty()) {
      throw id.error(
          "the boundary `"
              + id.text()
              + "` matches nothing; expected `calls`, `shipped`,"
              + " `returns`, `remote-interfaces` or `conversions`");
    }
    return matches;
  }

  private static List<Match> shipped(Node.Mapping types) {
    types.allowOnly("serializable", "plain");
    List<Match> matches = new ArrayList<>();
    for (Node type : types.find("serializable").map(Node::list).orElse(List.of())) {
      matches.add(new Match.Subtype(Signature.type(type), true));
    }
    for (Node type : types.find("plain").map(Node::list).orElse(List.of())) {
      matches.add(new Match.Subtype(Signature.type(type), false));
    }
    return matches;
  }

  private static Match call(Node.Scalar key, Node value) {
    Signature signature = Signature.read(key);
    List<Argument> payload = new ArrayList<>();
    for (Map.Entry<Node.Scalar, Node> entry : value.mapping().entries().entrySet()) {
      int index = index(entry.getKey());
      List<Node> kinds =
          entry.getValue() instanceof Node.Sequence several
              ? several.items()
              : List.of(entry.getValue());
      for (Node kind : kinds) {
        String word = kind.choice(KINDS).toUpperCase(Locale.ROOT);
        payload.add(new Argument(index, PayloadKind.valueOf(word)));
      }
    }
    if (payload.isEmpty()) {
      throw value.error("expected arguments, such as `{0: value}`");
    }
    return new Match.Call(signature.type(), signature.method(), signature.parameters(), payload);
  }

  private static int index(Node.Scalar key) {
    return switch (key.text()) {
      case "last" -> Argument.LAST;
      case "every" -> Argument.EVERY;
      default -> {
        if (!key.text().matches("[0-9]{1,2}")) {
          throw key.error(
              "unknown argument `" + key.text() + "`; expected 0, 1, …, `last` or `every`");
        }
        yield Integer.parseInt(key.text());
      }
    };
  }

  private static Boundary.Failure failure(Node.Mapping body) {
    body.allowOnly("exception", "message");
    return new Boundary.Failure(Signature.type(body.get("exception")), body.get("message").text());
  }
}
