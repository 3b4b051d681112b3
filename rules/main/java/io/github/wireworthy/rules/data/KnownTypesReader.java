package io.github.wireworthy.rules.data;

import io.github.wireworthy.flow.KnownCall;
import io.github.wireworthy.flow.KnownCall.Parts;
import io.github.wireworthy.flow.KnownResult;
import io.github.wireworthy.verdict.Customs;
import io.github.wireworthy.verdict.KnownBase;
import io.github.wireworthy.verdict.KnownLibrary;
import io.github.wireworthy.verdict.KnownType;
import io.github.wireworthy.verdict.KnownType.Written;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Reads a file of facts on the values of a library:
 *
 * <pre>
 * types:                     # holds for subtypes too, unless they have a row of their own
 *   always: [a.b.Value]      # serializable with all it holds; subclasses are serializable by it
 *   usually: [a.b.Interface] # does not say so, but what people put there can be written
 *   never: [a.b.Handle]      # neither the type nor what people put there can be written
 *   as-elements: [a.b.Box]   # as its type arguments can
 * bases:                     # for the classes below them
 *   by-accident: [a.b.Widget] # serializable, but subclasses are not meant to be written
 *   writes-itself: [a.b.Message] # serializable, but the library writes it by methods of its own
 * set-up-methods: [open]     # by custom called where an object is used, after it was sent there
 * injecting-annotations: [Inject] # of fields or classes: a library sets the fields
 * nullable-annotations: [Nullable] # of fields that may be null
 * stand-in-annotations: [EJB] # of fields that a container sets to what can be written
 * constructor-annotations: [NoArgs] # of classes that get a no-arg constructor when compiled
 * calls:                     # what a call gives back
 *   always: [a.b.Type#m]
 *   never: [a.b.Type#m(int)]
 *   never-over-elements: [a.b.Type#m] # but what it goes over are the elements of the receiver
 *   never-over-arguments: [a.b.Type#m] # the same with what it is given
 *   never-over-results: [a.b.Type#m] # the same with what the closure gives that it is given
 *   never-nor-its-elements: [a.b.Type#m]
 *   never-but-collects: [a.b.Type#m] # what it makes has the elements
 *   as-elements: [a.b.Type#m] # as the elements of the receiver
 *   one-element: [a.b.Type#m] # of the receiver
 *   one-argument: [a.b.Type#m] # one of those that may be of any type, and nothing made of it
 *   as-arguments: [a.b.Type#m]
 *   as-arguments-in-its-way: [a.b.Type#m] # the same, but its views are not those of its type
 *   as-receiver: [a.b.Type#m]
 *   as-receiver-but-not-its-elements: [a.b.Type#m] # which cannot be written
 *   as-receiver-and-arguments: [a.b.Type#m]
 *   as-made-by-argument: [a.b.Type#m]
 * </pre>
 */
public final class KnownTypesReader {

  private record TypeGroup(String key, Written written) {}

  private record BaseGroup(String key, KnownBase.Purpose purpose) {}

  private record CallGroup(String key, KnownResult result, Parts parts) {}

  private static final List<TypeGroup> TYPE_GROUPS =
      List.of(
          new TypeGroup("always", Written.ALWAYS),
          new TypeGroup("usually", Written.USUALLY),
          new TypeGroup("never", Written.NEVER),
          new TypeGroup("as-elements", Written.AS_ELEMENTS));

  private static final List<BaseGroup> BASE_GROUPS =
      List.of(
          new BaseGroup("by-accident", KnownBase.Purpose.BY_ACCIDENT),
          new BaseGroup("writes-itself", KnownBase.Purpose.WRITES_ITSELF),
          new BaseGroup("proxied", KnownBase.Purpose.PROXIED));

  private static final List<CallGroup> CALL_GROUPS =
      List.of(
          new CallGroup("always", KnownResult.ALWAYS, Parts.NONE),
          new CallGroup("always-over-elements", KnownResult.ALWAYS, Parts.ELEMENTS),
          new CallGroup("always-over-results", KnownResult.ALWAYS, Parts.RESULTS),
          new CallGroup("never", KnownResult.NEVER, Parts.NONE),
          new CallGroup("never-over-elements", KnownResult.NEVER, Parts.ELEMENTS),
          new CallGroup("never-over-arguments", KnownResult.NEVER, Parts.ARGUMENTS),
          new CallGroup("never-over-results", KnownResult.NEVER, Parts.RESULTS),
          new CallGroup("never-nor-its-elements", KnownResult.NEVER, Parts.UNSERIALIZABLE),
          new CallGroup("never-but-collects", KnownResult.NEVER, Parts.COLLECTED),
          new CallGroup("as-elements", KnownResult.AS_PARTS, Parts.ELEMENTS),
          new CallGroup("one-element", KnownResult.AS_PARTS, Parts.ONE_ELEMENT),
          new CallGroup("one-argument", KnownResult.AS_PARTS, Parts.ONE_ARGUMENT),
          new CallGroup("as-arguments", KnownResult.AS_PARTS, Parts.ARGUMENTS),
          new CallGroup(
              "as-arguments-in-its-way", KnownResult.AS_PARTS, Parts.ARGUMENTS_IN_ITS_WAY),
          new CallGroup("as-receiver", KnownResult.AS_PARTS, Parts.RECEIVER),
          new CallGroup(
              "as-receiver-but-not-its-elements",
              KnownResult.AS_PARTS,
              Parts.RECEIVER_WITHOUT_ELEMENTS),
          new CallGroup(
              "as-receiver-and-arguments", KnownResult.AS_PARTS, Parts.RECEIVER_AND_ARGUMENTS),
          new CallGroup("as-made-by-argument", KnownResult.AS_PARTS, Parts.MADE_BY_ARGUMENT));

  private KnownTypesReader() {}

  /**
   * Reads the facts that a text states.
   *
   * @param file the name to complain with
   * @throws DataError if anything in it is not as it must be, or a type or method has two rows
   */
  public static KnownLibrary read(String file, String text) {
    Node.Mapping document =
        Yaml.read(file, text)
            .mapping()
            .allowOnly(
                "types",
                "bases",
                "calls",
                "set-up-methods",
                "injecting-annotations",
                "nullable-annotations",
                "stand-in-annotations",
                "constructor-annotations");
    List<KnownType> types = new ArrayList<>();
    document.find("types").ifPresent(groups -> types.addAll(types(groups.mapping())));
    List<KnownCall> calls = new ArrayList<>();
    document.find("calls").ifPresent(groups -> calls.addAll(calls(groups.mapping())));
    List<KnownBase> bases = new ArrayList<>();
    document.find("bases").ifPresent(groups -> bases.addAll(bases(groups.mapping())));
    Customs customs =
        new Customs(
            names(document, "set-up-methods"),
            names(document, "injecting-annotations"),
            names(document, "nullable-annotations"),
            names(document, "stand-in-annotations"),
            names(document, "constructor-annotations"));
    return new KnownLibrary(calls, types, bases, customs);
  }

  private static Set<String> names(Node.Mapping document, String key) {
    return document
        .find(key)
        .map(names -> names.list().stream().map(Node::text).collect(Collectors.toSet()))
        .orElse(Set.of());
  }

  private static List<KnownType> types(Node.Mapping groups) {
    groups.allowOnly(TYPE_GROUPS.stream().map(TypeGroup::key).toArray(String[]::new));
    List<KnownType> types = new ArrayList<>();
    Map<String, Integer> seen = new HashMap<>();
    for (TypeGroup group : TYPE_GROUPS) {
      eachRow(
          groups,
          group.key(),
          seen,
          row -> types.add(new KnownType(Signature.type(row), group.written())));
    }
    return types;
  }

  private static List<KnownBase> bases(Node.Mapping groups) {
    groups.allowOnly(BASE_GROUPS.stream().map(BaseGroup::key).toArray(String[]::new));
    List<KnownBase> bases = new ArrayList<>();
    Map<String, Integer> seen = new HashMap<>();
    for (BaseGroup group : BASE_GROUPS) {
      eachRow(
          groups,
          group.key(),
          seen,
          row -> bases.add(new KnownBase(Signature.type(row), group.purpose())));
    }
    return bases;
  }

  private static List<KnownCall> calls(Node.Mapping groups) {
    groups.allowOnly(CALL_GROUPS.stream().map(CallGroup::key).toArray(String[]::new));
    List<KnownCall> calls = new ArrayList<>();
    Map<String, Integer> seen = new HashMap<>();
    for (CallGroup group : CALL_GROUPS) {
      eachRow(
          groups,
          group.key(),
          seen,
          row -> {
            Signature signature = Signature.read(row);
            calls.add(
                new KnownCall(
                    signature.type(),
                    signature.method(),
                    signature.parameters(),
                    group.result(),
                    group.parts()));
          });
    }
    return calls;
  }

  private static void eachRow(
      Node.Mapping groups, String group, Map<String, Integer> seen, Consumer<Node> reader) {
    for (Node row : groups.find(group).map(Node::list).orElse(List.of())) {
      Integer earlier = seen.putIfAbsent(row.text(), row.line());
      if (earlier != null) {
        throw row.error("`" + row.text() + "` has a row in line " + earlier + " already");
      }
      reader.accept(row);
    }
  }
}
