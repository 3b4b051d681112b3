package io.github.wireworthy.program;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A program whose class {@code Main} has a method {@code static void send(ObjectOutputStream)}. It
 * writes one object or none; which one may depend on the system properties {@link #FIRST} and
 * {@link #SECOND}, each {@code true} or not.
 *
 * @param packageName that no other program has
 * @param files texts by file name
 * @param shapes the names of the recipes of which it is made
 * @param choices of the dice that made it
 */
public record Program(
    long seed,
    String packageName,
    Map<String, String> files,
    SortedSet<String> shapes,
    List<Integer> choices) {

  public static final String FIRST = "first";
  public static final String SECOND = "second";

  public Program {
    files = Collections.unmodifiableMap(files);
    shapes = Collections.unmodifiableSortedSet(new TreeSet<>(shapes));
    choices = List.copyOf(choices);
  }

  /** The same program with other texts, in a package of its own. */
  public Program as(String otherPackage, Map<String, String> otherFiles) {
    Map<String, String> moved = new LinkedHashMap<>();
    otherFiles.forEach(
        (name, text) ->
            moved.put(name, text.replaceAll("\\b" + packageName + "\\b", otherPackage)));
    return new Program(seed, otherPackage, moved, shapes, choices);
  }

  /** All files, without what each begins with. */
  public String text() {
    return files.entrySet().stream()
        .map(file -> "// " + file.getKey() + "\n" + withoutImports(file.getValue()))
        .collect(Collectors.joining("\n"));
  }

  private static String withoutImports(String text) {
    return text.lines()
        .filter(line -> !line.startsWith("import ") && !line.startsWith("package "))
        .dropWhile(String::isEmpty)
        .collect(Collectors.joining("\n", "", "\n"));
  }
}
