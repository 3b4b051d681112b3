package io.github.wireworthy.cli;

import io.github.wireworthy.Analysis;
import io.github.wireworthy.AnalysisInput;
import io.github.wireworthy.AnalysisResult;
import io.github.wireworthy.boundary.Boundary;
import io.github.wireworthy.cli.report.Printable;
import io.github.wireworthy.cli.report.Summary;
import io.github.wireworthy.facts.FileFacts;
import io.github.wireworthy.rule.Finding;
import io.github.wireworthy.rules.expectation.Comparison;
import io.github.wireworthy.rules.expectation.Expectation;
import io.github.wireworthy.rules.expectation.Expectations;
import io.github.wireworthy.source.Excludes;
import io.github.wireworthy.source.FoundFiles;
import io.github.wireworthy.source.SourceFinder;
import io.github.wireworthy.syntax.Reading;
import io.github.wireworthy.syntax.ReadingOptions;
import io.github.wireworthy.verdict.Certainty;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code verify}: holds findings against what the comments of fixtures expect. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    sortOptions = false,
    usageHelpAutoWidth = true,
    description = {
      "Scans fixtures: Java files that say on the line what must be found there.",
      "",
      "  send(new Plain()); // expect: unserializable-value-at-boundary \"Plain\"",
      "",
      "Tells every finding that no comment expects and every expectation without a finding.",
      "The fixtures are not run.",
      ""
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:all is as expected", "1:something differs", "2:wrong usage, or a failure"},
    footerHeading = "%nExample:%n",
    footer = "  wireworthy verify --boundaries grid.yaml fixtures")
final class VerifyCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "DIR", description = "The folder of the fixtures.")
  private Path folder = Path.of("");

  @Mixin private ConfigurationOptions configurations = new ConfigurationOptions();

  @Mixin private LibraryOptions libraries = new LibraryOptions();

  @Mixin private SettingOptions setting = new SettingOptions();

  /** What the comments of one file expect. */
  private record Fixture(String file, List<Expectation> expectations) {}

  @Override
  public Integer call() {
    if (!Files.isDirectory(folder)) {
      throw new UsageError("no folder of fixtures: " + folder);
    }
    FoundFiles found = SourceFinder.find(List.of(folder), Excludes.none());
    List<Fixture> fixtures =
        found.files().stream().map(file -> fixture(file.path(), file.name())).toList();
    if (fixtures.stream().allMatch(fixture -> fixture.expectations().isEmpty())) {
      throw new UsageError("no comment in " + folder + " expects anything");
    }
    List<String> mismatches = mismatches(fixtures, result(found).findings());
    PrintWriter out = spec.commandLine().getOut();
    mismatches.forEach(line -> out.println(Printable.of(line)));
    out.println(summary(fixtures, mismatches.size()));
    out.flush();
    return mismatches.isEmpty() ? ExitCode.CLEAN : ExitCode.FINDINGS;
  }

  private static Fixture fixture(Path path, String name) {
    try {
      return new Fixture(name, Expectations.parse(Files.readString(path, StandardCharsets.UTF_8)));
    } catch (IOException unreadable) {
      throw new UsageError("fixture cannot be read: " + path);
    } catch (IllegalArgumentException mistake) {
      throw new UsageError(path + ": " + mistake.getMessage());
    }
  }

  private AnalysisResult result(FoundFiles found) {
    Configuration configuration = configurations.of(List.of(folder));
    List<Boundary> own = libraries.boundaries(configuration);
    List<FileFacts> facts = Reading.read(found.files(), ReadingOptions.usual());
    return Analysis.run(
        new AnalysisInput(
            facts,
            libraries.classPath(configuration).entries(),
            BuiltIn.knowledge(own, setting.setting(configuration, own)),
            BuiltIn.rules(),
            ReadingOptions.usual().threads()));
  }

  private static List<String> mismatches(List<Fixture> fixtures, List<Finding> findings) {
    List<String> mismatches = new ArrayList<>();
    for (Fixture fixture : fixtures) {
      List<Finding> inside =
          findings.stream()
              .filter(finding -> finding.location().file().equals(fixture.file()))
              .filter(finding -> finding.certainty() != Certainty.POSSIBLE)
              .toList();
      mismatches.addAll(Comparison.mismatches(fixture.file(), fixture.expectations(), inside));
    }
    return mismatches;
  }

  private static String summary(List<Fixture> fixtures, int mismatches) {
    int expectations = fixtures.stream().mapToInt(it -> it.expectations().size()).sum();
    String seen =
        Summary.count(expectations, "expectation")
            + " in "
            + Summary.count(fixtures.size(), "file");
    return mismatches == 0 ? seen + ": all as expected" : seen + ": " + mismatches + " differ";
  }
}
