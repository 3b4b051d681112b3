package io.github.wireworthy.boundary;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.maven.artifact.versioning.DefaultArtifactVersion;
import org.apache.maven.artifact.versioning.InvalidVersionSpecificationException;
import org.apache.maven.artifact.versioning.VersionRange;

/**
 * Versions of a library, as build tools write them.
 *
 * @param range {@code [2,3)}, the square bracket for a bound that is inside
 */
public record LibraryRange(String group, String artifact, String range) {

  private static final Pattern TEXT =
      Pattern.compile("(?<group>[\\w.-]+):(?<artifact>[\\w.-]+) (?<range>[\\[(][\\w.,-]+[\\])])");

  private static final Pattern NUMBERS = Pattern.compile("\\d+(\\.\\d+)*");

  public LibraryRange {
    read(range);
  }

  /**
   * Reads {@code org.grid:grid [2,3)}.
   *
   * @throws IllegalArgumentException if it is not written so
   */
  public static LibraryRange parse(String text) {
    Matcher matcher = TEXT.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(text);
    }
    return new LibraryRange(
        matcher.group("group"), matcher.group("artifact"), matcher.group("range"));
  }

  private static VersionRange read(String range) {
    try {
      return VersionRange.createFromVersionSpec(range);
    } catch (InvalidVersionSpecificationException invalid) {
      throw new IllegalArgumentException(range, invalid);
    }
  }

  /**
   * Whether a version is one of these. What comes before a release or is made of it counts as that
   * release: {@code 3.0.0-beta1} is not one of {@code [2,3)}. A version without numbers may be any.
   */
  boolean includes(String version) {
    Matcher numbers = NUMBERS.matcher(version);
    return !numbers.lookingAt()
        || read(range).containsVersion(new DefaultArtifactVersion(numbers.group()));
  }

  /** Tells the versions of libraries that a project uses. */
  @FunctionalInterface
  public interface Versions {

    /** The versions of a library, several if it is there several times; empty if it is not seen. */
    List<String> of(String group, String artifact);
  }

  /**
   * Whether something holds that does in these versions of libraries: none of the libraries is
   * there, or one in such a version.
   */
  public static boolean hold(List<LibraryRange> ranges, Versions found) {
    List<LibraryRange> seen =
        ranges.stream()
            .filter(range -> !found.of(range.group(), range.artifact()).isEmpty())
            .toList();
    return seen.isEmpty()
        || seen.stream()
            .anyMatch(
                range ->
                    found.of(range.group(), range.artifact()).stream().anyMatch(range::includes));
  }

  @Override
  public String toString() {
    return group + ":" + artifact + " " + range;
  }
}
