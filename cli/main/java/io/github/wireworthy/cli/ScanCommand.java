package io.github.wireworthy.cli;

import io.github.wireworthy.boundary.Boundary;
import io.github.wireworthy.rule.Rule;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** The command {@code scan}: its options, as they are given. */
@Command(
    name = "scan",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    sortOptions = false,
    usageHelpAutoWidth = true,
    description = {
      "Scans Java sources, without compiling them, for objects that leave the process but cannot be"
          + " serialized.",
      ""
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:nothing at or above --fail-on",
      "1:findings",
      "2:wrong usage or configuration, or an internal failure",
      "3:finished, but some inputs could not be analysed (only with --strict)"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  wireworthy scan src/main/java",
      "  wireworthy scan --classpath 'lib/*' --report sarif=wireworthy.sarif .",
      "  wireworthy scan --select capture --fail-on error ."
    })
final class ScanCommand implements Callable<Integer> {

  private static final Path STANDARD_INPUT = Path.of("-");

  @Spec private CommandSpec spec = CommandSpec.create();

  @ParentCommand private @Nullable Main main;

  @Parameters(
      arity = "0..*",
      paramLabel = "PATH",
      description =
          "Files or folders to scan, or - for standard input; default: the working folder.")
  private List<Path> paths = new ArrayList<>();

  @Option(
      names = "--stdin-name",
      paramLabel = "FILE",
      description = "The file whose text is on standard input.")
  private @Nullable Path standardInputName;

  @Option(
      names = "--format",
      paramLabel = "FMT",
      description = "How to tell the findings: text (default), oneline, sarif.")
  private String format = "text";

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Write the report to a file instead of standard output.")
  private @Nullable Path output;

  @Option(
      names = "--report",
      paramLabel = "FMT=FILE",
      description = "A further report; may be given several times.")
  private List<String> reports = new ArrayList<>();

  @Mixin private ConfigurationOptions configurations = new ConfigurationOptions();

  @Mixin private LibraryOptions libraries = new LibraryOptions();

  @Mixin private SettingOptions setting = new SettingOptions();

  @Option(
      names = "--select",
      split = ",",
      paramLabel = "ID",
      description = "Only these rules or families.")
  private List<String> select = new ArrayList<>();

  @Option(
      names = "--ignore",
      split = ",",
      paramLabel = "ID",
      description = "Not these rules or families.")
  private List<String> ignore = new ArrayList<>();

  @Option(names = "--pedantic", description = "Also tell what is only possible.")
  private boolean pedantic;

  @Option(
      names = "--fail-on",
      paramLabel = "LEVEL",
      description =
          "From which severity on the exit code is 1: error, warning (default), note, never.")
  private @Nullable String failOn;

  @Mixin private FixOptions fixes = new FixOptions();

  @Option(
      names = "--exclude",
      paramLabel = "GLOB",
      description = "Leave out files whose path matches, such as '**/generated/**'; repeatable.")
  private List<String> excludes = new ArrayList<>();

  @Option(
      names = "--encoding",
      paramLabel = "CS",
      description = "The encoding of the sources; default UTF-8.")
  private @Nullable String encoding;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "How many threads work at once; default: the number of processors.")
  private @Nullable String jobs;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      description = "auto (default), always or never; NO_COLOR is honoured.")
  private String color = "auto";

  @Option(
      names = {"-q", "--quiet"},
      description = "Tell nothing on standard error but errors.")
  private boolean quiet;

  @Option(
      names = {"-v", "--verbose"},
      description = "Tell the phases with their times, the class path, and what was undecided.")
  private boolean verbose;

  @Option(
      names = "--strict",
      description = "Exit with 3 if some inputs could not be analysed and nothing else is wrong.")
  private boolean strict;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    InputStream in = main == null ? InputStream.nullInputStream() : main.in();
    return ScanRun.run(settings(), in, out, err);
  }

  private ScanSettings settings() {
    Configuration configuration = configurations.of(namedPaths());
    List<Boundary> own = libraries.boundaries(configuration);
    return new ScanSettings(
        configuration.name(),
        scannedPaths(),
        standardInputName(),
        Choice.excludes(excludes.isEmpty() ? configuration.excludes() : excludes),
        Choice.charset(Optional.ofNullable(encoding).or(configuration::encoding).orElse("UTF-8")),
        libraries.classPath(configuration),
        own,
        setting.setting(configuration, own),
        rules(configuration),
        pedantic || configuration.pedantic(),
        Choice.failOn(Optional.ofNullable(failOn).or(configuration::failOn).orElse("warning")),
        Choice.jobs(Optional.ofNullable(jobs)),
        Choice.outputs(format, Optional.ofNullable(output), reports),
        fixes.fixing(),
        Choice.color(color),
        strict || configuration.strict(),
        Choice.talk(quiet, verbose));
  }

  private List<Rule> rules(Configuration configuration) {
    return RuleSelection.of(
        BuiltIn.rules(),
        select.isEmpty() ? configuration.select() : names(select),
        ignore.isEmpty() ? configuration.ignore() : names(ignore));
  }

  /** What is scanned, standard input by its name. */
  private List<Path> namedPaths() {
    List<Path> named = new ArrayList<>(scannedPaths());
    standardInputName().ifPresent(named::add);
    return named;
  }

  private static List<String> names(List<String> given) {
    return given.stream().map(String::strip).toList();
  }

  private List<Path> scannedPaths() {
    return paths.isEmpty()
        ? List.of(Path.of("."))
        : paths.stream().filter(path -> !path.equals(STANDARD_INPUT)).toList();
  }

  private Optional<Path> standardInputName() {
    boolean isScanned = paths.contains(STANDARD_INPUT);
    if (isScanned && standardInputName == null) {
      throw new UsageError("what `-` reads needs a name: --stdin-name FILE");
    }
    if (!isScanned && standardInputName != null) {
      throw new UsageError("--stdin-name is of no use unless `-` is scanned");
    }
    if (isScanned && fixes.fixing().filter(ScanSettings.Fixing::writes).isPresent()) {
      throw new UsageError("standard input cannot be fixed; --diff shows the fixes");
    }
    return Optional.ofNullable(standardInputName);
  }
}
