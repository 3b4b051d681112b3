package io.github.wireworthy.cli;

import io.github.wireworthy.AnalysisResult;
import io.github.wireworthy.boundary.FoundSetting;
import io.github.wireworthy.cli.report.GapText;
import io.github.wireworthy.cli.report.Printable;
import io.github.wireworthy.cli.report.ScanReport;
import io.github.wireworthy.cli.report.Summary;
import io.github.wireworthy.triage.Triaged;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What goes to standard error: times, and with {@code -v} the class path and what was undecided.
 */
final class Progress {

  private static final int MOST_LINES = 20;
  private static final int MOST_ENTRIES = 10;

  private final ScanSettings settings;
  private final PrintWriter err;
  private final Instant start = Instant.now();
  private final List<AnalysisResult.Phase> phases = new ArrayList<>();
  private final List<FoundSetting> found = new ArrayList<>();
  private Instant last = start;

  Progress(ScanSettings settings, PrintWriter err) {
    this.settings = settings;
    this.err = err;
  }

  /** A phase has ended that began when the one before it did. */
  void done(String phase) {
    Instant now = Instant.now();
    phases.add(new AnalysisResult.Phase(phase, Duration.between(last, now)));
    last = now;
  }

  void phases(List<AnalysisResult.Phase> further) {
    phases.addAll(further);
    last = Instant.now();
  }

  /** What the project itself says of how it runs. */
  void found(List<FoundSetting> settings) {
    found.addAll(settings);
  }

  /** Says what fixes were made or shown, if they were asked for. */
  void fixed(Optional<Mending.Outcome> mended) {
    if (mended.isEmpty() || settings.talk() == ScanSettings.Talk.QUIET) {
      return;
    }
    ScanSettings.Fixing fixing = settings.fixing().orElseThrow();
    String verb = fixing.writes() ? fixing.verb() + "ed " : "would " + fixing.verb() + " ";
    int files = mended.get().texts().size();
    err.println(
        verb
            + Summary.count(mended.get().mended(), "finding")
            + (files == 0 ? "" : " in " + Summary.count(files, "file")));
    mended
        .get()
        .refused()
        .forEach(
            file ->
                tell("note: not " + fixing.verb() + "ed, it could not be read any more: ", file));
  }

  void finish(AnalysisResult result, ScanReport report) {
    done("report");
    if (settings.talk() == ScanSettings.Talk.QUIET) {
      return;
    }
    settings
        .classPath()
        .missing()
        .forEach(entry -> tell("note: class path entry does not exist: ", entry));
    if (report.files() == 0) {
      err.println("note: no Java files were found");
    }
    if (settings.talk() == ScanSettings.Talk.VERBOSE) {
      verbose(result, report);
    } else {
      unknownPackages(result.unknownPackages());
      if (report.undecided() > 0) {
        err.println("note: " + report.undecided() + " undecided; -v tells what was not known");
      }
    }
    err.println("finished in " + seconds(Duration.between(start, Instant.now())));
    err.flush();
  }

  private void verbose(AnalysisResult result, ScanReport report) {
    AnalysisResult.Counts counts = result.counts();
    List<String> looked =
        List.of(
            Summary.count(counts.files(), "file"),
            Summary.count(counts.lines(), "line"),
            Summary.count(counts.types(), "type"),
            Summary.count(counts.crossings(), "crossing"),
            Summary.count(counts.questions(), "question"),
            counts.undecided() + " undecided");
    err.println("scanned " + String.join(", ", looked));
    err.println(
        "followed "
            + Summary.count(counts.flow().questions(), "value")
            + ", "
            + counts.flow().cuts()
            + " cut off by the budget");
    phases.forEach(
        phase -> err.println("phase " + phase.name() + ": " + seconds(phase.duration())));
    result.slowest().stream()
        .limit(1)
        .forEach(file -> err.println("slowest: " + file.name() + ": " + seconds(file.duration())));
    settings.configuration().ifPresent(file -> tell("configuration: ", file));
    found.forEach(setting -> tell("found: ", words(setting)));
    classPath(settings.classPath().entries());
    if (!result.packedLibraries().isEmpty()) {
      err.println("signatures known without jars: " + String.join(", ", result.packedLibraries()));
    }
    result
        .otherVersions()
        .forEach(
            it ->
                err.println(
                    "left out: `"
                        + it.boundary()
                        + "`, it is of "
                        + it.wanted()
                        + " and the class path has "
                        + it.found()));
    most("allowed", reasons(report.triaged()), Function.identity());
    most("not known", result.unknownPackages(), name -> "imported from `" + name + "`");
    most("undecided", report.gaps(), GapText::of);
  }

  /** {@code servlet, faces: isolation separate, as `<distributable>` in web.xml:3 says}. */
  private static String words(FoundSetting setting) {
    FoundSetting.Effect effect = setting.effect();
    String what = "";
    if (effect instanceof FoundSetting.Effect.Isolated isolated) {
      what = "isolation " + isolated.isolation().name().toLowerCase(Locale.ROOT);
    } else if (effect instanceof FoundSetting.Effect.Written written) {
      what = "serializer " + written.serializer();
    } else if (effect instanceof FoundSetting.Effect.Switched switched) {
      what = "switch " + switched.name() + (switched.isOn() ? " on" : " off");
    }
    return String.join(", ", setting.boundaries())
        + ": "
        + what
        + ", as "
        + setting.ground().sign()
        + " in "
        + setting.ground().place()
        + " says";
  }

  private static Map<String, Integer> reasons(Triaged triaged) {
    Map<String, Integer> reasons = new TreeMap<>();
    for (Triaged.Suppressed suppressed : triaged.suppressed()) {
      String reason = suppressed.by().reason();
      String rule = "`" + suppressed.finding().finding().rule().id() + "`";
      reasons.merge(
          rule + (reason.isEmpty() ? ", no reason given" : ": " + reason), 1, Integer::sum);
    }
    return reasons;
  }

  /** What comes most often first; those of equal number in the order of the map. */
  private <T> void most(String kind, Map<T, Integer> counts, Function<T, String> words) {
    counts.entrySet().stream()
        .sorted(Map.Entry.<T, Integer>comparingByValue(Comparator.reverseOrder()))
        .limit(MOST_LINES)
        .forEach(
            count ->
                err.println(
                    Printable.of(
                        kind + ": " + count.getValue() + " × " + words.apply(count.getKey()))));
    if (counts.size() > MOST_LINES) {
      err.println(kind + ": and " + (counts.size() - MOST_LINES) + " more");
    }
  }

  /** Without them little is found, and nothing else would say why. */
  private void unknownPackages(Map<String, Integer> packages) {
    packages.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .ifPresent(
            most -> {
              String size = Summary.count(packages.size(), "imported package");
              tell(
                  "note: types of " + size + " are not known, such as ",
                  "`" + most.getKey() + "`; --classpath makes them known, -v lists them");
            });
  }

  private void classPath(List<Path> entries) {
    String size = entries.isEmpty() ? "empty" : Summary.count(entries.size(), "entry", "entries");
    err.println("class path: " + size + ", and Java " + Runtime.version().feature());
    entries.stream().limit(MOST_ENTRIES).forEach(entry -> tell("class path: ", entry));
    if (entries.size() > MOST_ENTRIES) {
      err.println("class path: and " + (entries.size() - MOST_ENTRIES) + " more");
    }
  }

  private void tell(String what, Object entry) {
    err.println(what + Printable.of(entry.toString()));
  }

  private static String seconds(Duration duration) {
    return String.format(Locale.ROOT, "%.2f s", duration.toMillis() / 1000.0);
  }
}
