package io.github.wireworthy.boundary;

import io.github.wireworthy.facts.FileFacts;
import io.github.wireworthy.facts.ImportFact;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the scanned files name of other packages. */
public final class Imports {

  private final Map<String, FileFacts> files = new HashMap<>();
  private final Set<String> beginnings = new HashSet<>();
  private final Set<String> packages = new HashSet<>();

  private Imports() {}

  /** The imports of these files, what they name in full, and their own packages. */
  public static Imports of(Collection<FileFacts> files) {
    Imports imports = new Imports();
    for (FileFacts file : files) {
      imports.files.put(file.file(), file);
      addBeginnings(file.packageName(), imports.beginnings);
      imports.packages.add(file.packageName());
      for (ImportFact imported : file.imports()) {
        addBeginnings(imported.name(), imports.beginnings);
        addBeginnings(imported.name(), imports.packages);
      }
      for (String name : file.qualifiedNames()) {
        addBeginnings(name, imports.beginnings);
        addBeginnings(name, imports.packages);
      }
    }
    return imports;
  }

  /**
   * Whether some file names the library of a type, or something near it. Where none does, no
   * expression of the sources has that type, but by way of another library.
   */
  boolean mayMean(String type, Hosts hosts) {
    String packageName = scope(type);
    return packageName.isEmpty()
        || type.startsWith("java.")
        || beginnings.contains(hosts.library(packageName));
  }

  /**
   * Whether this file names something near a type, by an import or its own package: what shares the
   * first three parts of the name.
   */
  public boolean namesNeighbour(String file, String type) {
    String near = Stream.of(scope(type).split("\\.")).limit(3).collect(Collectors.joining("."));
    return beginnings.contains(near) && names(file).anyMatch(name -> isWithin(name, near));
  }

  /** Whether this file names the package of a type, or something in it, in the same way. */
  public boolean namesPackage(String file, String type) {
    int nested = type.indexOf('$');
    String scope = scope(nested < 0 ? type : type.substring(0, nested));
    return beginnings.contains(scope)
        && names(file)
            .anyMatch(
                name ->
                    isWithin(name, scope)
                        && (name.length() == scope.length()
                            || Character.isUpperCase(name.charAt(scope.length() + 1))));
  }

  /** Whether a name is that of a scope or of something in it. */
  private static boolean isWithin(String name, String scope) {
    return name.startsWith(scope)
        && (name.length() == scope.length() || name.charAt(scope.length()) == '.');
  }

  private Stream<String> names(String file) {
    return Optional.ofNullable(files.get(file)).stream().flatMap(Imports::names);
  }

  private static Stream<String> names(FileFacts file) {
    Stream<String> imported = file.imports().stream().map(ImportFact::name);
    return Stream.concat(
        Stream.of(file.packageName()), Stream.concat(imported, file.qualifiedNames().stream()));
  }

  /** Whether some file names the package of a type, which may be of a library out of view. */
  boolean namePackageOf(String type) {
    return !type.contains(".") || packages.contains(scope(type));
  }

  /** A name may be that of a package, of a type in it, or of a member of that. */
  private static void addBeginnings(String name, Set<String> names) {
    for (String left = name; !left.isEmpty() && names.add(left); left = scope(left)) {}
  }

  private static String scope(String name) {
    return name.substring(0, Math.max(0, name.lastIndexOf('.')));
  }

  /** Whether a name, as it is written in a file, means a type. */
  public boolean means(Optional<String> file, String written, String type) {
    String canonical = type.replace('$', '.');
    if (written.equals(canonical)) {
      return true;
    }
    if (!canonical.endsWith("." + written)) {
      return false;
    }
    String first = written.contains(".") ? written.substring(0, written.indexOf('.')) : written;
    int start = canonical.length() - written.length();
    String scope = canonical.substring(0, start - 1);
    return file.map(files::get).stream()
        .anyMatch(facts -> facts.packageName().equals(scope) || brings(facts, scope, first));
  }

  private static boolean brings(FileFacts file, String scope, String name) {
    List<ImportFact> imports = file.imports();
    return imports.stream()
        .anyMatch(
            it -> it.isOnDemand() ? it.name().equals(scope) : it.name().equals(scope + "." + name));
  }
}
