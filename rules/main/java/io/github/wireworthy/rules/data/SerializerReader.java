package io.github.wireworthy.rules.data;

import io.github.wireworthy.boundary.LibraryRange;
import io.github.wireworthy.flow.KnownResult;
import io.github.wireworthy.verdict.Certainty;
import io.github.wireworthy.verdict.KnownType;
import io.github.wireworthy.verdict.KnownType.Written;
import io.github.wireworthy.verdict.Registration;
import io.github.wireworthy.verdict.SerializerProfile;
import io.github.wireworthy.verdict.SerializerProfile.Classes;
import io.github.wireworthy.verdict.SerializerProfile.Closures;
import io.github.wireworthy.verdict.SerializerProfile.Making;
import io.github.wireworthy.verdict.SerializerProfile.OwnCode;
import io.github.wireworthy.verdict.SerializerProfile.Platform;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads a file of serializers:
 *
 * <pre>
 * serializers:
 *   kryo:
 *     extends: java           # the default; or one that stands above in the file
 *     title: Kryo
 *     classes: any            # or serializable: those that implement java.io.Serializable
 *     serializable-by-java: false # whether it leaves objects of these to java.io
 *     platform: closed        # the JDK's own classes: as-java, closed (none), open (all)
 *     own-code: none          # of classes that it calls: all, replacement (writeReplace), none
 *     made-by: no-arg-constructor # or java (as java.io makes objects), nothing (no constructor)
 *     closures: never         # or serializable: those whose type extends java.io.Serializable
 *     records: true           # whether it can write and read them
 *     captures: true          # whether what inner and local classes carry is written
 *     comparators: true       # whether sorted collections are written with theirs
 *     types:                  # exceptions, as in the files of known types
 *       always: [a.b.Type]
 *       never: [a.b.Type]
 *     calls:
 *       always: [a.b.Type#method]
 *       never: [a.b.Type#method]
 *     registration:           # where classes must be made known before their objects are written
 *       writer: a.b.Writer    # what writes; the other names are of its methods
 *       by: [register]        # tells it a class; if it is no class literal, anything may be told
 *       unless: [setRequired] # switches this off, if not given `true`
 *       formats: [addFormat]  # lets objects be written otherwise than field by field
 *       own-formats: [a.b.Own]     # annotations and supertypes of classes that are
 *       given: [a.b.Format]   # what writes instead, if it is given beside the payload
 *       registered: [a.b.Type]     # what is known from the beginning
 *       failure: "Exception: what is said at run time"
 *       versions: ["g:a [5,)"]     # of libraries; all, if the key is left out
 * </pre>
 */
public final class SerializerReader {

  private static final Map<String, Classes> CLASSES =
      Map.of("serializable", Classes.SERIALIZABLE, "any", Classes.ANY);
  private static final Map<String, Platform> PLATFORMS =
      Map.of("as-java", Platform.AS_JAVA, "closed", Platform.CLOSED, "open", Platform.OPEN);
  private static final Map<String, OwnCode> OWN_CODE =
      Map.of("all", OwnCode.ALL, "replacement", OwnCode.REPLACEMENT, "none", OwnCode.NONE);
  private static final Map<String, Making> MAKING =
      Map.of(
          "java",
          Making.FIRST_OTHER_CONSTRUCTOR,
          "no-arg-constructor",
          Making.NO_ARG_CONSTRUCTOR,
          "nothing",
          Making.WITHOUT_CONSTRUCTOR);
  private static final Map<String, Closures> CLOSURES =
      Map.of("serializable", Closures.SERIALIZABLE, "never", Closures.NEVER);

  private SerializerReader() {}

  /**
   * Reads the serializers that a text declares.
   *
   * @param file the name to complain with
   * @throws DataError if anything in it is not as it must be
   */
  public static List<SerializerProfile> read(String file, String text) {
    Node.Mapping document = Yaml.read(file, text).mapping().allowOnly("serializers");
    Map<String, SerializerProfile> read = new LinkedHashMap<>();
    read.put(SerializerProfile.JAVA.id(), SerializerProfile.JAVA);
    document
        .get("serializers")
        .mapping()
        .entries()
        .forEach(
            (id, body) -> {
              if (!id.text().matches("[a-z0-9]+(-[a-z0-9]+)*")) {
                throw id.error("`" + id.text() + "` is not a name; expected kebab case");
              } else if (read.containsKey(id.text())) {
                throw id.error("there is a serializer `" + id.text() + "` already");
              }
              read.put(id.text(), profile(id.text(), body.mapping(), read));
            });
    read.remove(SerializerProfile.JAVA.id());
    return List.copyOf(read.values());
  }

  private static SerializerProfile profile(
      String id, Node.Mapping body, Map<String, SerializerProfile> above) {
    body.allowOnly(
        "extends",
        "title",
        "classes",
        "serializable-by-java",
        "platform",
        "own-code",
        "made-by",
        "closures",
        "records",
        "captures",
        "comparators",
        "types",
        "calls",
        "registration");
    SerializerProfile base =
        body.find("extends")
            .map(node -> node.choice(List.copyOf(above.keySet())))
            .map(above::get)
            .orElse(SerializerProfile.JAVA);
    return new SerializerProfile(
        id,
        body.get("title").text(),
        one(body, "classes", CLASSES).orElse(base.classes()),
        body.find("serializable-by-java").map(Node::flag).orElse(base.leavesToJava()),
        one(body, "platform", PLATFORMS).orElse(base.platform()),
        one(body, "own-code", OWN_CODE).orElse(base.ownCode()),
        one(body, "made-by", MAKING).orElse(base.making()),
        one(body, "closures", CLOSURES).orElse(base.closures()),
        body.find("records").map(Node::flag).orElse(base.takesRecords()),
        body.find("captures").map(Node::flag).orElse(base.writesCaptures()),
        body.find("comparators").map(Node::flag).orElse(base.keepsOrder()),
        types(body, base),
        calls(body, base),
        body.find("registration").map(SerializerReader::registration).or(base::registration));
  }

  private static Registration registration(Node node) {
    Node.Mapping body =
        node.mapping()
            .allowOnly(
                "writer",
                "by",
                "unless",
                "formats",
                "own-formats",
                "given",
                "registered",
                "failure",
                "versions");
    return new Registration(
        Signature.type(body.get("writer")),
        texts(body.get("by")),
        body.find("unless").map(SerializerReader::texts).orElse(Set.of()),
        body.find("formats").map(SerializerReader::texts).orElse(Set.of()),
        body.find("own-formats").map(SerializerReader::types).orElse(Set.of()),
        body.find("given").map(SerializerReader::types).orElse(Set.of()),
        types(body.get("registered")),
        body.get("failure").text(),
        body.find("versions").map(SerializerReader::versions).orElse(List.of()),
        Certainty.PROVED);
  }

  private static Set<String> texts(Node names) {
    return names.list().stream().map(Node::text).collect(Collectors.toSet());
  }

  private static Set<String> types(Node names) {
    return names.list().stream().map(Signature::type).collect(Collectors.toSet());
  }

  private static List<LibraryRange> versions(Node ranges) {
    return ranges.list().stream().map(SerializerReader::range).toList();
  }

  private static LibraryRange range(Node range) {
    try {
      return LibraryRange.parse(range.text());
    } catch (IllegalArgumentException invalid) {
      throw range.error(
          "`" + range.text() + "` is no range of versions; expected `group:artifact [2,3)`");
    }
  }

  private static <T> Optional<T> one(Node.Mapping body, String key, Map<String, T> words) {
    List<String> allowed = words.keySet().stream().sorted().toList();
    return body.find(key).map(node -> node.choice(allowed)).map(words::get);
  }

  private static List<KnownType> types(Node.Mapping body, SerializerProfile base) {
    Map<String, KnownType> types = new LinkedHashMap<>();
    base.types().forEach(type -> types.put(type.name(), type));
    rows(body, "types", "always")
        .forEach(row -> add(types, new KnownType(Signature.type(row), Written.ALWAYS)));
    rows(body, "types", "never")
        .forEach(row -> add(types, new KnownType(Signature.type(row), Written.NEVER)));
    return List.copyOf(types.values());
  }

  private static void add(Map<String, KnownType> types, KnownType type) {
    types.put(type.name(), type);
  }

  private static Map<String, KnownResult> calls(Node.Mapping body, SerializerProfile base) {
    Map<String, KnownResult> calls = new LinkedHashMap<>(base.calls());
    rows(body, "calls", "always").forEach(row -> calls.put(call(row), KnownResult.ALWAYS));
    rows(body, "calls", "never").forEach(row -> calls.put(call(row), KnownResult.NEVER));
    return calls;
  }

  private static String call(Node row) {
    Signature signature = Signature.read(row);
    if (signature.parameters().isPresent()) {
      throw row.error("expected a method without parameters, such as `a.b.Type#method`");
    }
    return signature.type() + "#" + signature.method();
  }

  private static List<Node> rows(Node.Mapping body, String groups, String group) {
    List<Node> rows = new ArrayList<>();
    body.find(groups)
        .ifPresent(
            node ->
                node.mapping()
                    .allowOnly("always", "never")
                    .find(group)
                    .ifPresent(list -> rows.addAll(list.list())));
    return rows;
  }
}
