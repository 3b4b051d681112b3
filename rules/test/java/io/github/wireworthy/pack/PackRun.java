package io.github.wireworthy.pack;

import io.github.wireworthy.types.classfile.ClassFileContent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Makes the signature pack anew: {@code rules/pack} in the root of the project.
 *
 * <p>Maven is asked for the jars of {@code rules/libraries.yaml} that it does not have yet. Then
 * each library's part is written to {@code rules/signatures}, and an index of their packages.
 */
public final class PackRun {

  static final String INDEX = "index.txt";

  private PackRun() {}

  public static void main(String[] arguments) throws Exception {
    Path rules = Path.of(arguments[0]);
    SortedMap<String, String> files = files(rules);
    Path folder = Files.createDirectories(rules.resolve("signatures"));
    try (Stream<Path> earlier = Files.list(folder)) {
      for (Path file : earlier.toList()) {
        Files.delete(file);
      }
    }
    long size = 0;
    for (Map.Entry<String, String> file : files.entrySet()) {
      byte[] bytes = file.getValue().getBytes(StandardCharsets.UTF_8);
      Files.write(folder.resolve(file.getKey()), bytes);
      size += bytes.length;
    }
    System.out.println(files.size() - 1 + " libraries, " + size + " bytes");
  }

  /** The texts of all files of the pack by their names. */
  public static SortedMap<String, String> files(Path rules)
      throws IOException, InterruptedException {
    Path list = rules.resolve("libraries.yaml");
    Libraries libraries = Libraries.read(list);
    LocalRepository.fetch(libraries.artifacts().values().stream().flatMap(List::stream).toList());
    NavigableSet<String> names =
        NamedTypes.in(List.of(rules.resolve("boundaries"), rules.resolve("known-types")), list);
    try (PublishedTypes types = PublishedTypes.of(libraries, LocalRepository.folder())) {
      NavigableSet<String> named = new TreeSet<>();
      for (String name : names) {
        NamedTypes.binaryName(name, it -> types.find(it).isPresent()).ifPresent(named::add);
      }
      return texts(libraries, types, Selection.of(types, named, ofPackages(libraries, types)));
    }
  }

  /** The visible types of the packages that are taken whole. */
  private static List<String> ofPackages(Libraries libraries, PublishedTypes types) {
    return types
        .names()
        .filter(name -> libraries.packages().contains(PartText.packageOf(name)))
        .filter(name -> types.find(name).filter(Selection::isVisible).isPresent())
        .sorted()
        .toList();
  }

  private static SortedMap<String, String> texts(
      Libraries libraries, PublishedTypes types, SortedMap<String, ClassFileContent> selected) {
    SortedMap<String, List<ClassFileContent>> byLibrary = new TreeMap<>();
    selected.forEach(
        (name, type) ->
            byLibrary.computeIfAbsent(types.library(name), key -> new ArrayList<>()).add(type));
    SortedMap<String, String> texts = new TreeMap<>();
    byLibrary.forEach(
        (library, ofIt) ->
            texts.put(
                library + ".txt",
                PartText.of(libraries.artifacts().getOrDefault(library, List.of()), ofIt)));
    texts.put(INDEX, index(byLibrary));
    return texts;
  }

  private static String index(SortedMap<String, List<ClassFileContent>> byLibrary) {
    StringBuilder text =
        new StringBuilder("# The packages of each library. Made by rules/pack: do not edit.\n");
    byLibrary.forEach(
        (library, types) -> {
          text.append(library);
          types.stream()
              .map(type -> PartText.packageOf(type.name()))
              .distinct()
              .sorted()
              .forEach(name -> text.append(' ').append(name));
          text.append('\n');
        });
    return text.toString();
  }
}
