package io.github.wireworthy.types.classfile;

import static java.lang.module.ModuleDescriptor.Requires.Modifier.TRANSITIVE;

import io.github.wireworthy.types.TypeInfo;
import io.github.wireworthy.types.TypeLibrary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The modules of the JDK on which this program runs. */
public final class JdkImage implements TypeLibrary {

  private final Map<String, ModuleReference> modulesByPackage = new HashMap<>();
  private final Map<String, ModuleReference> modulesByName = new HashMap<>();
  private final Map<String, List<String>> packagesByModule = new ConcurrentHashMap<>();
  private final Map<ModuleReference, ModuleReader> readers = new ConcurrentHashMap<>();
  private final Map<String, Optional<TypeInfo>> known = new ConcurrentHashMap<>();

  private JdkImage() {
    for (ModuleReference module : ModuleFinder.ofSystem().findAll()) {
      modulesByName.put(module.descriptor().name(), module);
      for (String name : module.descriptor().packages()) {
        modulesByPackage.put(name, module);
      }
    }
  }

  /** The running JDK. */
  public static JdkImage running() {
    return new JdkImage();
  }

  @Override
  public Optional<TypeInfo> find(String binaryName) {
    Optional<TypeInfo> found = known.get(binaryName);
    if (found != null) {
      return found;
    }
    int dot = Math.max(0, binaryName.lastIndexOf('.'));
    ModuleReference module = modulesByPackage.get(binaryName.substring(0, dot));
    return module == null
        ? Optional.empty()
        : known.computeIfAbsent(binaryName, name -> search(name, module));
  }

  private Optional<TypeInfo> search(String binaryName, ModuleReference module) {
    String path = binaryName.replace('.', '/') + ClassPath.EXTENSION;
    Optional<byte[]> bytes = read(path, module);
    return bytes.map(
        content ->
            new ClassFileType(
                binaryName, TypeInfo.Origin.JDK, () -> parse(binaryName, content), this::find));
  }

  private Optional<byte[]> read(String path, ModuleReference module) {
    ModuleReader reader = readers.computeIfAbsent(module, JdkImage::open);
    try {
      Optional<ByteBuffer> buffer = reader.read(path);
      if (buffer.isEmpty()) {
        return Optional.empty();
      }
      byte[] bytes = new byte[buffer.get().remaining()];
      buffer.get().get(bytes);
      reader.release(buffer.get());
      return Optional.of(bytes);
    } catch (IOException | UncheckedIOException unreadable) {
      return Optional.empty();
    }
  }

  private static ModuleReader open(ModuleReference module) {
    try {
      return module.open();
    } catch (IOException damaged) {
      throw new UncheckedIOException("the running JDK cannot be read", damaged);
    }
  }

  private static ClassFileContent parse(String binaryName, byte[] bytes) {
    try {
      return ClassFileReader.read(bytes);
    } catch (RuntimeException unreadable) {
      return ClassFileContent.unreadable(binaryName);
    }
  }

  @Override
  public boolean isComplete(String packageName) {
    return modulesByPackage.containsKey(packageName);
  }

  @Override
  public List<String> packagesOf(String moduleName) {
    return packagesByModule.computeIfAbsent(moduleName, this::collectPackages);
  }

  private List<String> collectPackages(String moduleName) {
    Set<String> packages = new LinkedHashSet<>();
    addPackages(moduleName, packages, new HashSet<>());
    return List.copyOf(packages);
  }

  private void addPackages(String moduleName, Set<String> packages, Set<String> visited) {
    ModuleReference module = modulesByName.get(moduleName);
    if (module == null || !visited.add(moduleName)) {
      return;
    }
    module.descriptor().exports().stream()
        .filter(exports -> !exports.isQualified())
        .map(ModuleDescriptor.Exports::source)
        .sorted()
        .forEach(packages::add);
    module.descriptor().requires().stream()
        .filter(requires -> requires.modifiers().contains(TRANSITIVE))
        .map(ModuleDescriptor.Requires::name)
        .sorted()
        .forEach(name -> addPackages(name, packages, visited));
  }
}
