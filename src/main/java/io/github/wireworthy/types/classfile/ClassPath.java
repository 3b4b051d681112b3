package io.github.wireworthy.types.classfile;

import io.github.wireworthy.source.Problem;
import io.github.wireworthy.types.Lazy;
import io.github.wireworthy.types.TypeInfo;
import io.github.wireworthy.types.TypeLibrary;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Jars and class folders, asked in order. What cannot be read is told as a problem and counts as
 * not there, or as a class of which nothing is known.
 */
public final class ClassPath implements TypeLibrary, AutoCloseable {

  static final String EXTENSION = ".class";

  /** Larger files are no class files that a compiler wrote. */
  static final int LARGEST = 16 << 20;

  private final List<Entry> entries = new ArrayList<>();
  private final Map<String, List<Entry>> entriesByPackage = new ConcurrentHashMap<>();
  private final Map<String, Optional<TypeInfo>> known = new ConcurrentHashMap<>();
  private final Lazy<Map<String, List<String>>> packagesByModule = new Lazy<>(this::readModules);
  private final Queue<Problem> problems = new ConcurrentLinkedQueue<>();

  /** A container with its path as it is shown to people. */
  private record Entry(String shownPath, ClassContainer container) {}

  private ClassPath() {}

  /** Opens all entries. Close it only when no type of it is asked for anything any more. */
  public static ClassPath open(List<Path> paths) {
    ClassPath classPath = new ClassPath();
    paths.forEach(classPath::add);
    return classPath;
  }

  private void add(Path path) {
    String shownPath = path.toString().replace('\\', '/');
    try {
      ClassContainer container = Files.isDirectory(path) ? new ClassFolder(path) : Jar.open(path);
      entries.add(new Entry(shownPath, container));
    } catch (IOException | RuntimeException unreadable) {
      tell(shownPath, "cannot be read as a jar or class folder: " + reason(unreadable));
    }
  }

  /** What could not be read so far, in a fixed order. */
  public List<Problem> problems() {
    return problems.stream()
        .distinct()
        .sorted(Comparator.comparing(Problem::file).thenComparing(Problem::message))
        .toList();
  }

  @Override
  public Optional<TypeInfo> find(String binaryName) {
    Optional<TypeInfo> found = known.get(binaryName);
    if (found != null) {
      return found;
    }
    int dot = Math.max(0, binaryName.lastIndexOf('.'));
    List<Entry> holders = holders(binaryName.substring(0, dot));
    return holders.isEmpty()
        ? Optional.empty()
        : known.computeIfAbsent(binaryName, name -> search(name, holders));
  }

  private List<Entry> holders(String packageName) {
    List<Entry> holders = entriesByPackage.get(packageName);
    return holders != null
        ? holders
        : entriesByPackage.computeIfAbsent(packageName, this::findHolders);
  }

  private List<Entry> findHolders(String packageName) {
    String path = packageName.replace('.', '/');
    return entries.stream().filter(entry -> entry.container().hasPackage(path)).toList();
  }

  private Optional<TypeInfo> search(String binaryName, List<Entry> holders) {
    String path = binaryName.replace('.', '/') + EXTENSION;
    for (Entry entry : holders) {
      if (entry.container().has(path)) {
        return Optional.of(
            new ClassFileType(
                binaryName,
                TypeInfo.Origin.CLASS_PATH,
                () -> read(binaryName, path, entry),
                this::find));
      }
    }
    return Optional.empty();
  }

  private ClassFileContent read(String binaryName, String path, Entry entry) {
    String shownPath = entry.shownPath() + "!/" + path;
    try {
      byte[] bytes = entry.container().read(path).orElseThrow();
      if (bytes.length > LARGEST) {
        tell(shownPath, "is larger than any class file");
        return ClassFileContent.unreadable(binaryName);
      }
      ClassFileContent content = ClassFileReader.read(bytes);
      if (content.name().equals(binaryName)) {
        return content;
      }
      tell(shownPath, "holds another class, " + content.name());
    } catch (IOException | RuntimeException unreadable) {
      tell(shownPath, "cannot be read as a class file: " + reason(unreadable));
    }
    return ClassFileContent.unreadable(binaryName);
  }

  private void tell(String shownPath, String message) {
    problems.add(new Problem(Problem.Kind.CLASS_PATH, shownPath, Optional.empty(), message));
  }

  private static String reason(Exception exception) {
    String message = exception.getMessage();
    return message == null ? exception.getClass().getSimpleName() : message;
  }

  @Override
  public boolean isComplete(String packageName) {
    return false;
  }

  @Override
  public List<String> packagesOf(String moduleName) {
    return packagesByModule.get().getOrDefault(moduleName, List.of());
  }

  /**
   * The versions of a library: as its jar says that Maven made it, else as its file is called.
   * Several if it is there several times; empty if it is not seen.
   */
  public List<String> versionsOf(String group, String artifact) {
    return entries.stream()
        .flatMap(entry -> version(entry, group, artifact).stream())
        .distinct()
        .toList();
  }

  private Optional<String> version(Entry entry, String group, String artifact) {
    String path = "META-INF/maven/" + group + "/" + artifact + "/pom.properties";
    try {
      Optional<byte[]> written = entry.container().read(path);
      if (written.isPresent()) {
        Properties properties = new Properties();
        properties.load(new ByteArrayInputStream(written.get()));
        return Optional.ofNullable(properties.getProperty("version"));
      }
    } catch (IOException | RuntimeException unreadable) {
      tell(entry.shownPath() + "!/" + path, reason(unreadable));
    }
    String file = entry.shownPath().substring(entry.shownPath().lastIndexOf('/') + 1);
    Matcher named = Pattern.compile(Pattern.quote(artifact) + "-(\\d.*)\\.jar").matcher(file);
    return named.matches() ? Optional.of(named.group(1)) : Optional.empty();
  }

  private Map<String, List<String>> readModules() {
    Map<String, List<String>> packages = new HashMap<>();
    for (Entry entry : entries) {
      try {
        entry
            .container()
            .read(ModuleExports.PATH)
            .map(ModuleExports::read)
            .ifPresent(module -> packages.putIfAbsent(module.name(), module.packages()));
      } catch (IOException | RuntimeException unreadable) {
        tell(entry.shownPath() + "!/" + ModuleExports.PATH, reason(unreadable));
      }
    }
    return packages;
  }

  @Override
  public void close() {
    for (Entry entry : entries) {
      try {
        entry.container().close();
      } catch (IOException ignored) {
        // nothing is written, so nothing can be lost
      }
    }
  }

  /** The folder of a path in a jar, empty for the top. */
  static String parent(String path) {
    return path.substring(0, Math.max(0, path.lastIndexOf('/')));
  }
}
