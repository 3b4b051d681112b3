package io.github.wireworthy.rules.data;

import io.github.wireworthy.boundary.Boundary;
import io.github.wireworthy.boundary.Boundary.Condition;
import io.github.wireworthy.boundary.Boundary.When;
import io.github.wireworthy.boundary.LibraryRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reads a file of boundaries, whose words {@code rules/boundaries/README.md} explains:
 *
 * <pre>
 * boundaries:
 *   grid.task:
 *     title: the grid
 *     serializer: java                 # the default
 *     versions: ["a.b:grid [2,3)"]
 *     condition: {when: separate, text: calls of the same process pass references}
 *     failure: {exception: java.io.NotSerializableException, message: "class name"}
 *     cleans-unused-outer: false       # the default
 *     written-when-made: false         # the default; holds for shipped types
 *     written-by: a.b.OutputStream     # where calls are of an interface: whose objects write so
 *     writes-itself: [a.b.Portable]    # objects of these types have a format of their own
 *     forbidden:                       # objects of these types can be written, and are of no use there
 *       a.b.Context: it works where it was made only
 *     calls:
 *       a.b.Grid#submit(java.util.concurrent.Callable): {0: [closure, result]}
 *       a.b.Grid#*: {a.b.Function: closure}
 *       a.b.GridMap#put*: {K: value, V: value}
 *     calls-on:
 *       a.b.Grid#getMap:
 *         java.util.Map#put: {every: value}
 *     shipped:                         # classes that extend or implement these types
 *       serializable: [a.b.Function]   # which say themselves that they are serializable
 *       plain: [a.b.Task]              # which do not
 *     annotated:
 *       instances: [a.b.Scoped]
 *     returns: [a.b.Task#call]         # what a method gives back that the sources implement
 *     remote-interfaces: [java.rmi.Remote]
 *     conversions: false               # whether it is passed by every serializable closure
 * </pre>
 */
public final class BoundaryReader {

  private static final String ID = "[a-z0-9-]+(\\.[a-z0-9-]+)+";
  private static final String WORD = "[a-z0-9]+(-[a-z0-9]+)*";

  private BoundaryReader() {}

  /**
   * Reads the boundaries that a text declares.
   *
   * @param file the name to complain with
   * @throws DataError if anything in it is not as it must be
   */
  public static List<Boundary> read(String file, String text) {
    Node.Mapping document = Yaml.read(file, text).mapping().allowOnly("boundaries");
    return section(document.get("boundaries"));
  }

  /**
   * Reads the boundaries that stand below the key of this name, in a file that holds more.
   *
   * @throws DataError if anything in it is not as it must be
   */
  public static List<Boundary> section(Node section) {
    List<Boundary> boundaries = new ArrayList<>();
    section.mapping().entries().forEach((id, body) -> boundaries.add(boundary(id, body.mapping())));
    return boundaries;
  }

  private static Boundary boundary(Node.Scalar id, Node.Mapping body) {
    body.allowOnly(
        "title",
        "serializer",
        "versions",
        "condition",
        "failure",
        "cleans-unused-outer",
        "written-when-made",
        "written-by",
        "writes-itself",
        "forbidden",
        "calls",
        "calls-on",
        "shipped",
        "annotated",
        "returns",
        "remote-interfaces",
        "conversions");
    if (!id.text().matches(ID)) {
      throw id.error("`" + id.text() + "` is not an id; expected `library.name` in kebab case");
    }
    return new Boundary(
        id.text(),
        body.get("title").text(),
        MatchReader.matches(id, body),
        body.find("serializer").map(BoundaryReader::serializer).orElse("java"),
        body.find("cleans-unused-outer").map(Node::flag).orElse(false),
        body.find("written-when-made").map(Node::flag).orElse(false),
        body.find("written-by").map(Signature::type),
        body.find("writes-itself").map(Node::list).orElse(List.of()).stream()
            .map(Signature::type)
            .toList(),
        mapping(body, "forbidden").map(BoundaryReader::forbidden).orElse(Map.of()),
        body.find("failure").map(failure -> failure(failure.mapping())),
        body.find("condition").map(condition -> condition(condition.mapping())),
        body.find("versions").map(Node::list).orElse(List.of()).stream()
            .map(BoundaryReader::versions)
            .toList());
  }

  private static String serializer(Node name) {
    return word(name, "the name of a serializer; expected `java`, or another name in kebab case");
  }

  private static Condition condition(Node.Mapping body) {
    body.allowOnly("when", "text");
    When when = body.find("when").map(BoundaryReader::when).orElseGet(When.Always::new);
    return new Condition(when, body.get("text").text());
  }

  private static When when(Node node) {
    String word =
        word(
            node,
            "a condition; expected `separate`, `default-serializer`, or the name of a switch in kebab case");
    return switch (word) {
      case "separate" -> new When.Separate();
      case "default-serializer" -> new When.DefaultSerializer();
      default -> new When.Configured(word);
    };
  }

  private static String word(Node node, String wanted) {
    if (!node.text().matches(WORD)) {
      throw node.error("`" + node.text() + "` is not " + wanted);
    }
    return node.text();
  }

  private static LibraryRange versions(Node range) {
    try {
      return LibraryRange.parse(range.text());
    } catch (IllegalArgumentException otherText) {
      throw range.error(
          "`" + range.text() + "` is not a range of versions; expected `group:artifact [2,3)`");
    }
  }

  private static Map<String, String> forbidden(Node.Mapping body) {
    Map<String, String> reasons = new TreeMap<>();
    body.entries().forEach((type, reason) -> reasons.put(Signature.type(type), reason.text()));
    return reasons;
  }

  private static Boundary.Failure failure(Node.Mapping body) {
    body.allowOnly("exception", "message");
    return new Boundary.Failure(Signature.type(body.get("exception")), body.get("message").text());
  }

  /** A mapping that may be left out. */
  static Optional<Node.Mapping> mapping(Node.Mapping body, String key) {
    return body.find(key).map(Node::mapping);
  }
}
