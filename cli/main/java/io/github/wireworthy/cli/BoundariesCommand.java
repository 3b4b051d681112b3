package io.github.wireworthy.cli;

import io.github.wireworthy.boundary.Boundary;
import io.github.wireworthy.cli.report.BoundaryList;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code boundaries}: where objects are known to leave the process. */
@Command(
    name = "boundaries",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    sortOptions = false,
    usageHelpAutoWidth = true,
    description = {
      "Lists the boundaries: the APIs through which objects are known to leave the process.",
      "With an id, or the beginning of one, shows how they are declared.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  wireworthy boundaries",
      "  wireworthy boundaries spark",
      "  wireworthy boundaries --format json > boundaries.json"
    })
final class BoundariesCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(arity = "0..1", paramLabel = "ID", description = "Show only these, with all details.")
  private String id = "";

  @Option(
      names = "--boundaries",
      paramLabel = "FILE",
      description = "Boundaries of your own, to be listed as well; may be given several times.")
  private List<Path> own = new ArrayList<>();

  @Mixin private ConfigurationOptions configurations = new ConfigurationOptions();

  @Option(
      names = "--format",
      paramLabel = "FMT",
      description = "How to list them: text (default), or json with all details.")
  private String format = "text";

  @Override
  public Integer call() {
    List<BoundaryList.Declared> declared = declared();
    String shown =
        switch (format) {
          case "text" ->
              id.isEmpty() ? BoundaryList.text(declared) : BoundaryList.declarations(declared);
          case "json" -> BoundaryList.json(declared);
          default -> throw new UsageError("unknown format `" + format + "`; known are text, json");
        };
    PrintWriter out = spec.commandLine().getOut();
    out.print(shown);
    out.flush();
    return ExitCode.CLEAN;
  }

  private List<BoundaryList.Declared> declared() {
    List<BoundaryFile> files = new ArrayList<>(BoundaryFile.read(own));
    files.addAll(configurations.of(List.of(Path.of(""))).boundaryFiles());
    files.addAll(BoundaryFile.builtIn());
    List<BoundaryList.Declared> all = new ArrayList<>();
    for (BoundaryFile file : files) {
      for (Boundary boundary : file.boundaries()) {
        if (all.stream().noneMatch(it -> it.boundary().id().equals(boundary.id()))) {
          all.add(new BoundaryList.Declared(boundary, file.name(), file.text()));
        }
      }
    }
    List<BoundaryList.Declared> meant =
        all.stream().filter(it -> it.boundary().id().startsWith(id)).toList();
    if (meant.isEmpty()) {
      Optional<String> near = UsageMessage.nearest(id, all.stream().map(it -> it.boundary().id()));
      String hint =
          near.isEmpty() ? "; `wireworthy boundaries` lists them" : UsageMessage.instead(near);
      throw new UsageError("unknown boundary `" + id + "`" + hint);
    }
    return meant;
  }
}
