package io.github.wireworthy.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

/**
 * The jars and class folders that the user gives.
 *
 * @param entries those that exist, in order
 * @param files the entries, and the files of {@code --classpath-file}
 * @param missing entries of a {@code --classpath-file} that do not exist, which is only told
 */
record ClassPath(List<Path> entries, List<Path> files, List<String> missing) {

  /**
   * Reads the options.
   *
   * @param given entries of {@code --classpath}; each must exist
   * @param files of {@code --classpath-file}; entries in lines or separated as on a class path
   * @throws UsageError for a given entry that does not exist or is no jar, or such a file
   */
  static ClassPath of(List<String> given, List<Path> files) {
    List<Path> entries = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    for (String entry : split(given)) {
      if (!isThere(entry)) {
        throw new UsageError("class path entry does not exist: " + entry);
      }
      List<Path> expanded = expand(entry);
      if (!isWildcard(entry)) {
        expanded.forEach(ClassPath::checkKind);
      }
      entries.addAll(expanded);
    }
    for (Path file : files) {
      for (String entry : split(lines(file))) {
        if (isThere(entry)) {
          entries.addAll(expand(entry));
        } else {
          missing.add(entry);
        }
      }
    }
    List<Path> all = new ArrayList<>(entries);
    all.addAll(files);
    return new ClassPath(entries, all, missing);
  }

  private static void checkKind(Path entry) {
    if (Files.isDirectory(entry)) {
      return;
    }
    try (ZipFile jar = new ZipFile(entry.toFile())) {
      jar.size();
    } catch (IOException notAJar) {
      throw new UsageError("class path entry is neither a folder nor a jar: " + entry);
    }
  }

  private static List<String> split(List<String> texts) {
    return texts.stream()
        .flatMap(text -> Pattern.compile(File.pathSeparator, Pattern.LITERAL).splitAsStream(text))
        .map(String::strip)
        .filter(entry -> !entry.isEmpty())
        .toList();
  }

  private static List<String> lines(Path file) {
    if (file.toString().isEmpty()) {
      throw new UsageError("the name of a class path file is empty");
    }
    try {
      return Files.readAllLines(file);
    } catch (IOException failure) {
      throw new UsageError("class path file cannot be read: " + file);
    }
  }

  private static boolean isThere(String entry) {
    try {
      return Files.exists(Path.of(isWildcard(entry) ? folder(entry) : entry));
    } catch (InvalidPathException notAPath) {
      return false;
    }
  }

  /** {@code lib/*} stands for every jar in the folder, as it does for {@code java}. */
  private static List<Path> expand(String entry) {
    if (!isWildcard(entry)) {
      return List.of(Path.of(entry));
    }
    try (var jars = Files.newDirectoryStream(Path.of(folder(entry)), "*.{jar,JAR}")) {
      List<Path> found = new ArrayList<>();
      jars.forEach(found::add);
      found.sort(null);
      return found;
    } catch (IOException failure) {
      throw new UsageError("class path folder cannot be read: " + folder(entry));
    }
  }

  private static boolean isWildcard(String entry) {
    return entry.equals("*") || entry.endsWith("/*") || entry.endsWith(File.separator + "*");
  }

  private static String folder(String entry) {
    String folder = entry.substring(0, entry.length() - 1);
    return folder.isEmpty() ? "." : folder;
  }
}
