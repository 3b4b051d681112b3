package io.github.wireworthy.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The types that data files name, wherever in them: no matter what the format says of them. */
final class NamedTypes {

  /** Packages have names in lower case, and types begin with a capital. */
  private static final Pattern QUALIFIED =
      Pattern.compile("(?<![\\w.$])(?:[a-z_][\\w]*\\.)+[A-Z][\\w$]*(?:\\.[A-Z][\\w$]*)*");

  private NamedTypes() {}

  /** All qualified names in the YAML files of these folders and in further files. */
  static NavigableSet<String> in(List<Path> folders, Path... files) {
    List<Path> all = new ArrayList<>(List.of(files));
    folders.forEach(folder -> all.addAll(yaml(folder)));
    NavigableSet<String> names = new TreeSet<>();
    for (Path file : all) {
      Matcher matcher = QUALIFIED.matcher(withoutComments(file));
      while (matcher.find()) {
        names.add(matcher.group());
      }
    }
    return names;
  }

  private static List<Path> yaml(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String withoutComments(Path file) {
    try {
      return Files.readString(file).replaceAll("(?m)(^|\\s)#.*", "");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The binary name of a type whose name is written with dots, {@code a.b.Box.Entry}. */
  static Optional<String> binaryName(String name, Predicate<String> isThere) {
    if (isThere.test(name)) {
      return Optional.of(name);
    }
    int dot = name.lastIndexOf('.');
    return dot < 0 || !name.substring(0, dot).matches(".*\\.[A-Z][^.]*")
        ? Optional.empty()
        : binaryName(name.substring(0, dot) + "$" + name.substring(dot + 1), isThere);
  }
}
