package io.github.wireworthy.types.classfile;

import io.github.wireworthy.types.Lazy;
import io.github.wireworthy.types.TypeInfo;
import io.github.wireworthy.types.TypeLibrary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * The types of known libraries, for scans without their jars. A library of which anything is found
 * elsewhere is left to that place as a whole, or types of two versions would be mixed. Nothing is
 * read of libraries whose packages are not asked for.
 */
public final class SignaturePack implements TypeLibrary {

  private final Map<String, List<Library>> librariesByPackage = new HashMap<>();
  private final Map<String, Optional<TypeInfo>> known = new ConcurrentHashMap<>();
  private final Map<String, Boolean> used = new ConcurrentHashMap<>();

  /** A library with its part of the pack; there is none if the library is found elsewhere. */
  private record Library(String name, Lazy<Optional<PackPart>> part) {}

  private SignaturePack() {}

  /**
   * Makes a pack of libraries.
   *
   * @param isElsewhere says whether a class path or the scanned sources have a type of a name
   */
  public static SignaturePack of(List<PackedLibrary> libraries, Predicate<String> isElsewhere) {
    SignaturePack pack = new SignaturePack();
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
          library.part().get().filter(read -> read.types().contains(binaryName));
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
