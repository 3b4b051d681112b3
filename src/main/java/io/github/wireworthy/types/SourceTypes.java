package io.github.wireworthy.types;

import static io.github.wireworthy.source.Problem.Kind.INTERNAL;

import io.github.wireworthy.facts.FileFacts;
import io.github.wireworthy.facts.TypeFact;
import io.github.wireworthy.source.Problem;
import io.github.wireworthy.source.Span;
import java.util.ArrayList;
import java.util.Collections;
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
  private final Map<String, List<SourceType>> topLevelByName = new HashMap<>();
  private final Map<String, Integer> declared = new HashMap<>();
  private final Map<TypeFact, SourceType> byFact = new HashMap<>();
  private final Map<Body, List<LocalClass>> localClasses = new HashMap<>();
  private final List<TypeInfo> inOrder = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

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
      types.add(file, context);
    }
    return types;
  }

  private void add(FileFacts file, SourceContext context) {
    List<SourceType> ofFile = new ArrayList<>();
    try {
      new SourceTypeWalk(context, localClasses, ofFile::add).file(file, this::newName);
      ofFile.sort(Comparator.comparing(type -> type.fact().span()));
      ofFile.forEach(this::add);
    } catch (RuntimeException | StackOverflowError mistake) {
      String message = "its types cannot be collected: " + mistake;
      problems.add(new Problem(INTERNAL, file.file(), Optional.empty(), message));
    }
  }

  /** A binary name that no type has yet. */
  private String newName(String binaryName) {
    return Twins.name(binaryName, declared.merge(binaryName, 1, Integer::sum));
  }

  private void add(SourceType type) {
    inOrder.add(type);
    byFact.put(type.fact(), type);
    byName.putIfAbsent(type.name(), type);
    if (type.place().enclosing().isEmpty()) {
      topLevelByName
          .computeIfAbsent(Twins.plain(type.name()), name -> new ArrayList<>(1))
          .add(type);
    }
  }

  Optional<TypeInfo> find(String binaryName) {
    return Optional.ofNullable(byName.get(binaryName));
  }

  /** Of several top-level types with one name the one that is nearest to a file. */
  Optional<TypeInfo> find(String binaryName, FileScope asker) {
    List<SourceType> twins = topLevelByName.getOrDefault(binaryName, List.of());
    if (twins.size() < 2) {
      return find(binaryName);
    }
    String file = asker.facts().file();
    return Optional.of(
        Collections.max(
            twins,
            Comparator.comparing((SourceType type) -> type.file().equals(Optional.of(file)))
                .thenComparing(type -> Twins.commonFolders(type.file().orElseThrow(), file))));
  }

  Optional<SourceType> find(TypeFact declaration) {
    return Optional.ofNullable(byFact.get(declaration));
  }

  /** All types, by file and place. */
  List<TypeInfo> all() {
    return inOrder;
  }

  List<Problem> problems() {
    return List.copyOf(problems);
  }

  /** The named local classes that are declared in a body, outermost first. */
  List<LocalClass> localClasses(Body body) {
    return localClasses.getOrDefault(body, List.of());
  }
}
