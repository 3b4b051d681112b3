package io.github.wireworthy.cli;

import io.github.wireworthy.cli.report.Printable;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command `wireworthy`: picks the subcommand and turns every outcome into an exit code. */
@Command(
    name = "wireworthy",
    description = "Finds the objects that leave the process but cannot be serialized.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    subcommands = {
      ScanCommand.class,
      ExplainCommand.class,
      RulesCommand.class,
      BoundariesCommand.class,
      VerifyCommand.class,
      HelpCommand.class
    },
    synopsisSubcommandLabel = "COMMAND",
    usageHelpAutoWidth = true,
    footerHeading = "%nTo begin with:%n",
    footer = {
      "  wireworthy scan src/main/java",
      "  wireworthy explain unserializable-field",
      "  wireworthy scan --help"
    },
    exitCodeOnInvalidInput = ExitCode.FAILURE,
    exitCodeOnExecutionException = ExitCode.FAILURE)
public final class Main implements Runnable {
  private final InputStream in;

  @Spec private CommandSpec spec = CommandSpec.create();

  private Main(InputStream in) {
    this.in = in;
  }

  /** Runs the command in this process and ends the JVM with its exit code. */
  public static void main(String[] arguments) {
    PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    System.exit(run(System.in, out, err, arguments));
  }

  /** Runs the command on the given streams and returns its exit code. */
  static int run(InputStream in, PrintWriter out, PrintWriter err, String... arguments) {
    CommandLine command =
        new CommandLine(new Main(in))
            .setOut(out)
            .setErr(err)
            .setExpandAtFiles(false)
            .setParameterExceptionHandler(Main::wrongUsage)
            .setExecutionExceptionHandler((failure, at, given) -> failure(failure, err));
    int exitCode = LargeStack.run(() -> execute(command, arguments));
    out.flush();
    err.flush();
    return exitCode;
  }

  private static int execute(CommandLine command, String[] arguments) {
    try {
      return command.execute(arguments);
    } catch (Error error) {
      return failure(error, command.getErr());
    }
  }

  private static int wrongUsage(ParameterException mistake, String[] arguments) {
    return tell(UsageMessage.of(mistake), mistake.getCommandLine().getErr());
  }

  /** One clear line if the user can do something about it; else all that a report of it needs. */
  private static int failure(Throwable failure, PrintWriter err) {
    if (failure instanceof UsageError) {
      return tell(String.valueOf(failure.getMessage()), err);
    }
    if (failure instanceof OutOfMemoryError) {
      return tell("out of memory; WIREWORTHY_JAVA_OPTS=-Xmx4g gives more", err);
    }
    tell("internal failure, please report it: " + failure, err);
    failure.printStackTrace(err);
    return ExitCode.FAILURE;
  }

  private static int tell(String message, PrintWriter err) {
    err.println("wireworthy: " + Printable.of(message.replaceAll("\\s*\\R\\s*", " ")));
    return ExitCode.FAILURE;
  }

  /** Where {@code -} reads from. */
  InputStream in() {
    return in;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a command is required");
  }

  /** The version that the build wrote into the jar's manifest. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"wireworthy " + number()};
    }

    /** The bare number; a build that is not packaged has none of its own. */
    static String number() {
      return Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
          .orElse("0.0.0-unpackaged");
    }
  }
}
