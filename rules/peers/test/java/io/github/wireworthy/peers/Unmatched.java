package io.github.wireworthy.peers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A report that Wireworthy has no finding for, with the reason.
 *
 * @param subject class and member, {@code shop.Cart#log}
 * @param reason a word that is explained in README.md of this folder
 */
record Unmatched(String subject, String check, String reason) implements Comparable<Unmatched> {

  /** The rows of a list; none if there is no such list. */
  static List<Unmatched> read(Path list) {
    try {
      return Files.exists(list)
          ? Files.readAllLines(list).stream().map(Unmatched::row).toList()
          : List.of();
    } catch (IOException exception) {
      throw new UncheckedIOException(exception);
    }
  }

  private static Unmatched row(String line) {
    String[] columns = line.split("\t", -1);
    if (columns.length != 3) {
      throw new IllegalArgumentException("not three columns: " + line);
    }
    return new Unmatched(columns[0], columns[1], columns[2]);
  }

  static Unmatched of(Report report, String reason) {
    return new Unmatched(
        report.typeName() + report.member().map(member -> "#" + member).orElse(""),
        report.check(),
        reason);
  }

  boolean isAbout(Unmatched other) {
    return subject.equals(other.subject) && check.equals(other.check);
  }

  /** The class without the member. */
  String typeName() {
    int hash = subject.indexOf('#');
    return hash < 0 ? subject : subject.substring(0, hash);
  }

  Optional<String> member() {
    int hash = subject.indexOf('#');
    return hash < 0 ? Optional.empty() : Optional.of(subject.substring(hash + 1));
  }

  @Override
  public int compareTo(Unmatched other) {
    int bySubject = subject.compareTo(other.subject);
    return bySubject != 0 ? bySubject : check.compareTo(other.check);
  }

  @Override
  public String toString() {
    return String.join("\t", subject, check, reason);
  }
}
