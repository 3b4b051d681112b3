package io.github.wireworthy;

import io.github.wireworthy.facts.FileFacts;
import io.github.wireworthy.facts.ImportFact;
import io.github.wireworthy.types.TypeTable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Packages whose imported types are on no class path. Calls of such types say nothing, not even
 * that something is undecided; so people are told of the packages.
 */
final class UnknownPackages {

  /** By convention packages have names in lower case, and types begin with a capital. */
  private static final Pattern TOP_LEVEL_TYPE =
      Pattern.compile("(?<package>(?:[a-z_][\\w$]*\\.)+)[A-Z][\\w$]*");

  private final TypeTable types;
  private final Map<String, Boolean> known = new HashMap<>();

  private UnknownPackages(TypeTable types) {
    this.types = types;
  }

  /** Names of packages with the number of files that import types of them which are not known. */
  static SortedMap<String, Integer> of(List<FileFacts> files, TypeTable types) {
    UnknownPackages unknown = new UnknownPackages(types);
    SortedMap<String, Integer> counts = new TreeMap<>();
    for (FileFacts file : files) {
      unknown.of(file).forEach(name -> counts.merge(name, 1, Integer::sum));
    }
    return counts;
  }

  private Set<String> of(FileFacts file) {
    Set<String> packages = new HashSet<>();
    file.imports().forEach(imported -> packageOf(imported).ifPresent(packages::add));
    return packages;
  }

  private Optional<String> packageOf(ImportFact imported) {
    Matcher matcher = TOP_LEVEL_TYPE.matcher(imported.name());
    if (imported.isModule() || !matcher.lookingAt() || isKnown(matcher.group())) {
      return Optional.empty();
    }
    String withDot = matcher.group("package");
    return Optional.of(withDot.substring(0, withDot.length() - 1));
  }

  private boolean isKnown(String type) {
    return known.computeIfAbsent(type, name -> types.find(name).isPresent());
  }
}
