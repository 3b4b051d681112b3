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

/** What the scanned files name of other packages. */
public final class Imports {

  private final Map<String, FileFacts> files = new HashMap<>();
  private final Set<String> libraries = new HashSet<>();
  private final Set<String> packages = new HashSet<>();

  private Imports() {}

  /** The imports of these files, and their own packages. */
  public static Imports of(Collection<FileFacts> files) {
    Imports imports = new Imports();
    for (FileFacts file : files) {
      imports.files.put(file.file(), file);
      imports.libraries.add(library(file.packageName()));
      imports.packages.add(file.packageName());
      file.imports().forEach(imports::addLibraries);
    }
    return imports;
  }

  /**
   * Whether some file names the library of a type, or something near it. Where none does, no
   * expression of the sources has that type, but by way of another library.
   */
  boolean mayMean(String type) {
    return type.startsWith("java.") || libraries.contains(library(scope(type)));
  }

  /** Whether this file names the library of a type, by an import or its own package. */
  public boolean mayMean(String file, String type) {
    String library = library(scope(type));
    return type.startsWith("java.")
        || Optional.ofNullable(files.get(file)).stream()
            .anyMatch(
                facts ->
                    library(facts.packageName()).equals(library)
                        || facts.imports().stream()
                            .anyMatch(it -> library(it.name()).equals(library)));
  }

  /** Whether some file names the package of a type, which may be of a library out of view. */
  boolean namePackageOf(String type) {
    return !type.contains(".") || packages.contains(scope(type));
  }

  /** A name may be that of a package, of a type in it, or of a member of that. */
  private void addLibraries(ImportFact imported) {
    libraries.add(library(imported.name()));
    libraries.add(library(scope(imported.name())));
    for (String name = imported.name(); !name.isEmpty(); name = scope(name)) {
      packages.add(name);
    }
  }

  private static String scope(String name) {
    return name.substring(0, Math.max(0, name.lastIndexOf('.')));
  }

  /** The first two parts of a name: whose library it is, as people use to name packages. */
  private static String library(String name) {
    int dot = name.indexOf('.');
    int end = dot < 0 ? -1 : name.indexOf('.', dot + 1);
    return end < 0 ? name : name.substring(0, end);
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
