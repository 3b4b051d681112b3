package io.github.wireworthy.peers;

import io.github.wireworthy.rule.Finding;
import io.github.wireworthy.source.Location;
import io.github.wireworthy.verdict.Certainty;
import io.github.wireworthy.verdict.Route;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What Wireworthy finds, by the places that it tells of. */
final class OwnFindings {
  private final SourceIndex index;
  private final Map<Path, List<Place>> places = new HashMap<>();

  /** A line that a finding tells of: its own, that of a step of its route, or a related one. */
  private record Place(int line, String typeName, Finding finding, boolean isItsOwn) {

    /** A report on a class is answered anywhere in it, one on a member there. */
    boolean isAt(Report report) {
      return report.lines().contains(line)
          || (isItsOwn && report.member().isEmpty() && report.typeName().equals(typeName));
    }

    boolean isOf(List<String> rules) {
      return !isItsOwn || rules.contains(finding.rule().id());
    }
  }

  /** How a report of another tool is answered, the surest way first. */
  enum Answer {
    /** By a finding that is proved or likely, or that needs no certainty. */
    TOLD,
    /** By a finding that is only possible. */
    POSSIBLE
  }

  private OwnFindings(SourceIndex index) {
    this.index = index;
  }

  /** Over findings, with a way from the names in them to the files. */
  static OwnFindings of(List<Finding> findings, Function<String, Path> files, SourceIndex index) {
    OwnFindings own = new OwnFindings(index);
    for (Finding finding : findings) {
      Location location = finding.location();
      own.add(files.apply(location.file()), location.span().line(), finding, true);
      others(finding)
          .forEach(
              other -> own.add(files.apply(other.file()), other.span().line(), finding, false));
    }
    return own;
  }

  private void add(Path file, int line, Finding finding, boolean isItsOwn) {
    places
        .computeIfAbsent(file, path -> new ArrayList<>())
        .add(new Place(line, index.typeAround(file, line), finding, isItsOwn));
  }

  /** One story has one finding, which tells of all its places. */
  private static Stream<Location> others(Finding finding) {
    return Stream.concat(
        finding.related().stream().map(Finding.Related::location),
        finding.route().stream().flatMap(OwnFindings::locations));
  }

  private static Stream<Location> locations(Route route) {
    return Stream.concat(
            route.steps().stream().map(step -> step.location()),
            Stream.of(route.culprit().location()))
        .flatMap(Optional::stream);
  }

  /** Whether one of the rules reports a line of the report, or the story of another tells of it. */
  Optional<Answer> answer(Report report, List<String> rules) {
    return report.file().stream()
        .flatMap(file -> places.getOrDefault(file, List.of()).stream())
        .filter(place -> place.isAt(report) && place.isOf(rules))
        .map(Place::finding)
        .map(finding -> finding.certainty() == Certainty.POSSIBLE ? Answer.POSSIBLE : Answer.TOLD)
        .min(Comparator.naturalOrder());
  }

  /** Whether anything is reported in a class that is not local. */
  boolean tellsOf(String typeName) {
    return index.file(typeName).stream()
        .flatMap(file -> places.getOrDefault(file, List.of()).stream())
        .anyMatch(place -> place.isItsOwn() && place.typeName().equals(typeName));
  }

  /** Whether anything is reported in a file. */
  boolean any(Path file) {
    return places.getOrDefault(file, List.of()).stream().anyMatch(Place::isItsOwn);
  }
}
