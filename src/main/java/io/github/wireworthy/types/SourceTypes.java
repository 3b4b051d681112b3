package io.github.wireworthy.types;

import io.github.wireworthy.facts.FileFacts;
import io.github.wireworthy.facts.TypeFact;
import io.github.wireworthy.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The types of the scanned sources by name and by declaration, local and anonymous ones included.
 */
final class SourceTypes {

  private final Map<String, SourceType> byName = new HashMap<>();
  private final Map<TypeFact, SourceType> byFact = new HashMap<>();
  private final Map<Body, List<LocalClass>> localClasses = new HashMap<>();
  private final List<TypeInfo> inOrder = new ArrayList<>();

  /**
   * A local class with a name.
   *
   * @param reach where its name is in scope: from its declaration to the end of the block
   */
  record LocalClass(String simpleName, String binaryName, Span reach) {}

  private SourceTypes() {}

  /**
   * Collects the types of files; of several types with one name the first by file is found by it.
   */
  static SourceTypes of(List<FileFacts> files, SourceContext context) {
    SourceTypes types = new SourceTypes();
    List<FileFacts> sorted = new ArrayList<>(files);
    sorted.sort(Comparator.comparing(FileFacts::file));
    for (FileFacts file : sorted) {
      List<TypeInfo> ofFile = new ArrayList<>();
      SourceTypeWalk walk = new SourceTypeWalk(context, types.localClasses, ofFile::add);
      walk.file(file);
      ofFile.sort(Comparator.comparing(type -> type.declaration().orElseThrow().span()));
      ofFile.forEach(types::add);
    }
    return types;
  }

  private void add(TypeInfo info) {
    SourceType type = (SourceType) info;
    inOrder.add(type);
    byFact.put(type.fact(), type);
    byName.putIfAbsent(type.name(), type);
  }

  Optional<TypeInfo> find(String binaryName) {
    return Optional.ofNullable(byName.get(binaryName));
  }

  Optional<SourceType> find(TypeFact declaration) {
    return Optional.ofNullable(byFact.get(declaration));
  }

  /** All types, by file and place. */
  List<TypeInfo> all() {
    return inOrder;
  }

  /** The named local classes that are declared in a body, outermost first. */
  List<LocalClass> localClasses(Body body) {
    return localClasses.getOrDefault(body, List.of());
  }
}
