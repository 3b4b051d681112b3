package io.github.wireworthy.types.classfile;

import io.github.wireworthy.types.Lazy;
import io.github.wireworthy.types.TypeInfo;
import io.github.wireworthy.types.TypeLibrary;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * The types of known libraries, for scans without their jars. Only libraries that the sources name
 * are there, and those that these name. One of which anything is found elsewhere is left to that
 * place as a whole, or types of two versions would be mixed.
 */
public final class SignaturePack implements TypeLibrary {

  private final Map<String, List<Library>> librariesByPackage = new HashMap<>();
  private final Lazy<Set<Library>> named;
  private final Map<String, Optional<TypeInfo>> known = new ConcurrentHashMap<>();
  private final Map<String, Boolean> used = new ConcurrentHashMap<>();

  /** A library with its part of the pack; there is none if the library is found elsewhere. */
  private record Library(String name, Lazy<Optional<PackPart>> part) {}

  private SignaturePack(Set<String> names) {
    this.named = new Lazy<>(() -> namedBy(names));
  }

  /** All libraries, for whoever looks at them and at no sources. */
  public static SignaturePack whole(List<PackedLibrary> libraries) {
    Set<String> packages = new HashSet<>();
    libraries.forEach(library -> packages.addAll(library.packages()));
    return of(libraries, packages, name -> false);
  }

  /**
   * Makes the pack of a scan.
   *
   * @param names of packages that the sources import from or declare; other names do no harm
   * @param isElsewhere says whether a class path or the scanned sources have a type of a name
   */
  public static SignaturePack of(
      List<PackedLibrary> libraries, Set<String> names, Predicate<String> isElsewhere) {
    SignaturePack pack = new SignaturePack(names);
    for (PackedLibrary packed : libraries) {
      Lazy<Optional<PackPart>> part =
          new Lazy<>(
              () ->
                  Optional.of(PackPart.of(packed.text().get()))
                      .filter(read -> read.types().stream().noneMatch(isElsewhere)));
      Library library = new Library(packed.name(), part);
      for (String name : packed.packages()) {
        pack.librariesByPackage.computeIfAbsent(name, key -> new ArrayList<>()).add(library);
      }
    }
    return pack;
  }

  private Set<Library> namedBy(Set<String> names) {
    Set<Library> found = new HashSet<>();
    Deque<String> pending = new ArrayDeque<>(names);
    while (!pending.isEmpty()) {
      for (Library library : librariesByPackage.getOrDefault(pending.poll(), List.of())) {
        if (found.add(library)) {
          library.part().get().ifPresent(part -> pending.addAll(part.namedPackages()));
        }
      }
    }
    return found;
  }

  /** The libraries of which types were found here so far. */
  public SortedSet<String> used() {
    return new TreeSet<>(used.keySet());
  }

  @Override
  public Optional<TypeInfo> find(String binaryName) {
    Optional<TypeInfo> found = known.get(binaryName);
    if (found != null) {
      return found;
    }
    int dot = Math.max(0, binaryName.lastIndexOf('.'));
    List<Library> libraries = librariesByPackage.get(binaryName.substring(0, dot));
    return libraries == null
        ? Optional.empty()
        : known.computeIfAbsent(binaryName, name -> search(name, libraries));
  }

  private Optional<TypeInfo> search(String binaryName, List<Library> libraries) {
    for (Library library : libraries) {
      Optional<PackPart> part =
          Optional.of(library)
              .filter(named.get()::contains)
              .flatMap(each -> each.part().get())
              .filter(read -> read.types().contains(binaryName));
      if (part.isPresent()) {
        used.put(library.name(), true);
        return Optional.of(
            new ClassFileType(
                binaryName,
                TypeInfo.Origin.PACK,
                () -> part.get().read(binaryName).orElseThrow(),
                this::find));
      }
    }
    return Optional.empty();
  }

  @Override
  public boolean isComplete(String packageName) {
    return false;
  }

  @Override
  public List<String> packagesOf(String moduleName) {
    return List.of();
  }
}
