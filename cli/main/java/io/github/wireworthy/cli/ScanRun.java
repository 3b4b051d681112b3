package io.github.wireworthy.cli;

import io.github.wireworthy.Analysis;
import io.github.wireworthy.AnalysisInput;
import io.github.wireworthy.AnalysisResult;
import io.github.wireworthy.boundary.FoundSetting;
import io.github.wireworthy.cli.report.DiffText;
import io.github.wireworthy.cli.report.Palette;
import io.github.wireworthy.cli.report.ScanReport;
import io.github.wireworthy.cli.report.Summary;
import io.github.wireworthy.facts.FileFacts;
import io.github.wireworthy.rule.Rule;
import io.github.wireworthy.rule.RuleInfo;
import io.github.wireworthy.rules.setting.SettingFinder;
import io.github.wireworthy.source.FoundFiles;
import io.github.wireworthy.source.Problem;
import io.github.wireworthy.source.Span;
import io.github.wireworthy.syntax.Reading;
import io.github.wireworthy.syntax.ReadingOptions;
import io.github.wireworthy.triage.Triage;
import io.github.wireworthy.triage.TriageSettings;
import io.github.wireworthy.triage.Triaged;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** One scan from settings to exit code. */
final class ScanRun {

  private static final Comparator<Problem> BY_PLACE =
      Comparator.comparing(Problem::file)
          .thenComparing(problem -> problem.span().orElse(Span.NONE))
          .thenComparing(Problem::message);

  private final ScanSettings settings;
  private final PrintWriter out;
  private final Progress progress;
  private final ProgressLine line;

  private ScanRun(ScanSettings settings, PrintWriter out, PrintWriter err) {
    this.settings = settings;
    this.out = out;
    this.progress = new Progress(settings, err);
    this.line = settings.showsProgress() ? ProgressLine.on(err) : ProgressLine.none();
  }

  /**
   * Scans, writes the reports, and returns the exit code.
   *
   * @throws UsageError for paths that cannot be read and outputs that cannot be written
   */
  static int run(ScanSettings settings, InputStream in, PrintWriter out, PrintWriter err) {
    ScanRun run = new ScanRun(settings, out, err);
    try (ProgressLine line = run.line) {
      line.doing("looking for files");
      try (Inputs inputs = Inputs.of(settings, in)) {
        return run.run(inputs.found());
      }
    }
  }

  private int run(FoundFiles found) {
    OverwriteCheck.check(settings, found);
    progress.done("find");
    line.doing("reading " + Summary.count(found.files().size(), "file"));
    List<FileFacts> facts = Reading.read(found.files(), reading());
    progress.done("read");
    SettingFinder.Found project = ProjectSetting.of(settings, facts);
    progress.found(project.settings());
    progress.done("project");
    line.doing("analysing " + Summary.count(found.files().size(), "file"));
    Function<List<FileFacts>, Analysed> analysis = some -> analyse(some, project.settings());
    Analysed analysed = analysis.apply(facts);
    progress.phases(analysed.result().phases());
    ScannedText sources = new ScannedText(found.files(), settings.encoding());
    Optional<Mending.Outcome> mended =
        settings
            .fixing()
            .map(
                fixing -> {
                  line.doing("making fixes");
                  return Mending.mend(analysed, sources, analysis, fixing.remedy());
                });
    boolean isFixed = settings.fixing().filter(ScanSettings.Fixing::writes).isPresent();
    if (isFixed) {
      mended.ifPresent(outcome -> FixedFiles.write(outcome, found, sources, settings.encoding()));
    }
    Analysed told = isFixed ? mended.orElseThrow().last() : analysed;
    List<Problem> problems = new ArrayList<>(found.problems());
    problems.addAll(project.problems());
    problems.addAll(told.result().problems());
    ScanReport report = report(found, problems, told);
    line.close();
    write(report, mended.filter(outcome -> !isFixed));
    progress.fixed(mended);
    progress.finish(analysed.result(), report);
    return report.exitCode();
  }

  private Analysed analyse(List<FileFacts> facts, List<FoundSetting> project) {
    AnalysisResult result = Analysis.run(input(facts, project));
    return new Analysed(facts, result, Triage.triage(result.findings(), facts, triage()));
  }

  private ReadingOptions reading() {
    return new ReadingOptions(settings.encoding(), settings.jobs());
  }

  private AnalysisInput input(List<FileFacts> facts, List<FoundSetting> project) {
    return new AnalysisInput(
        facts,
        settings.classPath().entries(),
        BuiltIn.knowledge(settings.boundaries(), settings.setting().with(project)),
        settings.rules(),
        settings.jobs(),
        triage()::tells);
  }

  private TriageSettings triage() {
    return new TriageSettings(infos(settings.rules()), infos(BuiltIn.rules()), settings.pedantic());
  }

  private static List<RuleInfo> infos(List<Rule> rules) {
    return rules.stream().map(Rule::info).toList();
  }

  private ScanReport report(FoundFiles found, List<Problem> told, Analysed analysed) {
    AnalysisResult result = analysed.result();
    Triaged triaged = analysed.triaged();
    Set<Problem> problems = new TreeSet<>(BY_PLACE);
    problems.addAll(told);
    return new ScanReport(
        Main.Version.number(),
        infos(settings.rules()),
        BuiltIn::page,
        triaged,
        new ArrayList<>(problems),
        result.counts().files(),
        result.counts().undecided(),
        result.gaps(),
        exitCode(triaged, problems),
        new ScannedText(found.files(), settings.encoding()));
  }

  /**
   * Nothing is written before all is rendered, and standard output comes last. Changes that are
   * only shown take the place of the main report.
   */
  private void write(ScanReport report, Optional<Mending.Outcome> shown) {
    Map<ScanSettings.Output, String> texts = new LinkedHashMap<>();
    settings.outputs().forEach(output -> texts.put(output, text(output, report)));
    if (shown.isPresent()) {
      ScanSettings.Output main = settings.outputs().get(0);
      Palette palette = settings.color().palette(main.file());
      texts.put(main, DiffText.of(shown.get().texts(), report.sources(), palette));
    }
    texts.forEach((output, text) -> output.file().ifPresent(file -> ReportFile.write(file, text)));
    for (Map.Entry<ScanSettings.Output, String> entry : texts.entrySet()) {
      if (entry.getKey().file().isEmpty()) {
        print(entry.getValue());
      }
    }
  }

  private String text(ScanSettings.Output output, ScanReport report) {
    StringBuilder text = new StringBuilder();
    try {
      Palette palette = settings.color().palette(output.file());
      output.format().report(palette).write(report, text);
    } catch (IOException impossible) {
      throw new IllegalStateException("a StringBuilder does no I/O", impossible);
    }
    return text.toString();
  }

  private void print(String text) {
    out.append(text);
    if (out.checkError()) {
      throw new UsageError("standard output cannot be written");
    }
  }

  private int exitCode(Triaged triaged, Set<Problem> problems) {
    boolean fails =
        settings
            .failOn()
            .map(
                least ->
                    triaged.findings().stream()
                        .anyMatch(finding -> finding.severity().compareTo(least) >= 0))
            .orElse(false);
    if (settings.strict() && problems.stream().anyMatch(Problem::isInternal)) {
      return ExitCode.FAILURE;
    }
    if (fails) {
      return ExitCode.FINDINGS;
    }
    return settings.strict() && !problems.isEmpty() ? ExitCode.INCOMPLETE : ExitCode.CLEAN;
  }
}
