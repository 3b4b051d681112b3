package io.github.wireworthy.source;

import java.nio.file.FileSystems;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;

/**
 * Names that people do not want to be read: globs for files and folders. One without a slash is
 * compared with each part of a file's name, others with the whole and with each folder above it.
 */
public final class Excludes {

  private final List<PathMatcher> wholes;
  private final List<PathMatcher> parts;

  private Excludes(List<PathMatcher> wholes, List<PathMatcher> parts) {
    this.wholes = wholes;
    this.parts = parts;
  }

  /** Excludes nothing. */
  public static Excludes none() {
    return of(List.of());
  }

  /**
   * Excludes what any of the globs matches.
   *
   * @throws java.util.regex.PatternSyntaxException if one of them is not a glob
   */
  public static Excludes of(List<String> globs) {
    return new Excludes(
        globs.stream()
            .map(Excludes::withoutLastSlash)
            .filter(glob -> glob.contains("/"))
            .map(Excludes::wholeMatcher)
            .toList(),
        globs.stream()
            .map(Excludes::withoutLastSlash)
            .filter(glob -> !glob.contains("/"))
            .map(Excludes::matcher)
            .toList());
  }

  /** Whether a file with this shown name is left out. */
  boolean exclude(String name) {
    Path path = path(name);
    for (Path whole = path; whole != null; whole = whole.getParent()) {
      if (matchesAny(wholes, whole) || matchesAny(parts, whole.getFileName())) {
        return true;
      }
    }
    return false;
  }

  /** In a locale that has no such characters, each of them counts as a question mark. */
  private static Path path(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException notInThisLocale) {
      return Path.of(name.replaceAll("[^\\x20-\\x7e]", "?"));
    }
  }

  private static boolean matchesAny(List<PathMatcher> matchers, Path path) {
    return matchers.stream().anyMatch(matcher -> matcher.matches(path));
  }

  /** A glob that begins with {@code **}{@code /} matches at the top too, as people expect. */
  private static PathMatcher wholeMatcher(String glob) {
    String anchored = glob.startsWith("/") ? glob.substring(1) : glob;
    PathMatcher exactly = matcher(anchored);
    if (!anchored.startsWith("**/")) {
      return exactly;
    }
    PathMatcher atTop = matcher(anchored.substring("**/".length()));
    return path -> exactly.matches(path) || atTop.matches(path);
  }

  private static PathMatcher matcher(String glob) {
    return FileSystems.getDefault().getPathMatcher("glob:" + glob);
  }

  private static String withoutLastSlash(String glob) {
    return glob.endsWith("/") ? glob.substring(0, glob.length() - 1) : glob;
  }
}
