package io.github.wireworthy.types;

import io.github.wireworthy.facts.FileFacts;
import io.github.wireworthy.facts.TypeFact;
import io.github.wireworthy.source.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The types of the scanned sources laid over those of libraries: the first that has a name wins.
 */
public final class LayeredTypeTable implements TypeTable {

  private final List<TypeLibrary> libraries;
  private final SourceTypes sources;
  private final TypeRelations relations;
  private final TypeResolver resolver;
  private final Map<Body, Typing> typings = new ConcurrentHashMap<>();
  private final Lazy<Typings> shared = new Lazy<>(this::newTypings);
  private final Lazy<Map<String, List<TypeInfo>>> subtypes = new Lazy<>(this::collectSubtypes);

  private LayeredTypeTable(List<FileFacts> files, List<TypeLibrary> libraries) {
    this.libraries = List.copyOf(libraries);
    this.relations = new TypeRelations(this::find);
    CycleGuard guard = new CycleGuard();
    MemberTypes members = new MemberTypes(this::find, guard);
    TypeNames names = new TypeNames(this::findNearest, this.libraries, members, guard);
    this.resolver = new TypeResolver(names, relations);
    SourceContext context = new SourceContext(resolver, this::find, this::typing, guard);
    this.sources = SourceTypes.of(files, context);
  }

  /**
   * Makes the table of a scan.
   *
   * @param files the scanned sources
   * @param libraries asked in this order for what is not in the sources
   */
  public static LayeredTypeTable of(List<FileFacts> files, List<TypeLibrary> libraries) {
    return DeepStack.call(
        () -> {
          LayeredTypeTable table = new LayeredTypeTable(files, libraries);
          table.sources.all().forEach(LayeredTypeTable::settle);
          return table;
        });
  }

  private Typings newTypings() {
    return new Typings(this, relations.memberMethods());
  }

  /** Files whose types could not be collected; that is a mistake of this program. */
  public List<Problem> problems() {
    return sources.problems();
  }

  /** Asks a typing while there is one thread only: later this could wait for what waits for it. */
  private static void settle(TypeInfo type) {
    if (((SourceType) type).needsTyping()) {
      type.superclass();
    }
  }

  @Override
  public Optional<TypeInfo> find(String binaryName) {
    return sources.find(binaryName).or(() -> findInLibraries(binaryName));
  }

  private Optional<TypeInfo> findNearest(String binaryName, FileScope asker) {
    return sources.find(binaryName, asker).or(() -> findInLibraries(binaryName));
  }

  private Optional<TypeInfo> findInLibraries(String binaryName) {
    Optional<TypeInfo> found = Optional.empty();
    for (int i = 0; found.isEmpty() && i < libraries.size(); i++) {
      found = libraries.get(i).find(binaryName);
    }
    return found;
  }

  @Override
  public TypeInfo of(TypeFact declaration) {
    return sources
        .find(declaration)
        .orElseThrow(
            () -> new IllegalArgumentException("not of this table: " + declaration.name()));
  }

  @Override
  public List<TypeInfo> sourceTypes() {
    return sources.all();
  }

  @Override
  public List<Body> bodies(TypeInfo sourceType) {
    return sourceType instanceof SourceType source ? source.bodies() : List.of();
  }

  @Override
  public Typing typing(Body body) {
    Typing known = typings.get(body);
    if (known != null) {
      return known;
    }
    Typing typing = shared.get().of(body, scopeOf(body)); // May ask for that of the body around.
    Typing earlier = typings.putIfAbsent(body, typing);
    return earlier == null ? typing : earlier;
  }

  /** What the code of a body of this table sees around it. */
  LexicalScope scopeOf(Body body) {
    SourceType owner = (SourceType) body.owner();
    Scope scope = SourceBodies.scope(owner, body);
    return new BodyScope(scope, sources.localClasses(body), resolver);
  }

  @Override
  public TypeSystem system() {
    return relations;
  }

  @Override
  public List<TypeInfo> sourceSubtypes(String binaryName) {
    return subtypes.get().getOrDefault(binaryName.replace('$', '.'), List.of());
  }

  /** By the name of the supertype, with dots, as missing types are named. */
  private Map<String, List<TypeInfo>> collectSubtypes() {
    Map<String, List<TypeInfo>> result = new HashMap<>();
    for (TypeInfo type : sources.all()) {
      List<Type> parents = new ArrayList<>(type.interfaces());
      type.superclass().ifPresent(parents::add);
      for (Type parent : parents) {
        for (String name : names(parent)) {
          result.computeIfAbsent(name, key -> new ArrayList<>()).add(type);
        }
      }
    }
    return result;
  }

  private static Set<String> names(Type parent) {
    if (parent instanceof Type.ClassType named) {
      String name = named.name().replace('$', '.');
      return Set.copyOf(List.of(name, Twins.plain(name)));
    }
    return parent instanceof Type.Unknown unknown ? Set.of(unknown.name()) : Set.of();
  }
}
