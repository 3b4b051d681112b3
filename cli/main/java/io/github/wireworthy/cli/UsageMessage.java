package io.github.wireworthy.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with the arguments, with the nearest thing that would be right. */
final class UsageMessage {

  private UsageMessage() {}

  /** One line; where nothing better can be said, it names the help. */
  static String of(ParameterException mistake) {
    CommandLine command = mistake.getCommandLine();
    Optional<String> meant = Optional.empty();
    String what = plain(String.valueOf(mistake.getMessage()));
    if (mistake instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
      what = missing(missing.getMissing().get(0));
    } else if (mistake instanceof OverwrittenOptionException twice) {
      what = "`" + name(twice.getOverwritten()) + "` is given twice";
    } else if (mistake instanceof UnmatchedArgumentException unmatched) {
      String argument = unmatched.getUnmatched().get(0);
      if (unmatched.isUnknownOption()) {
        String name = argument.split("=", 2)[0];
        what = "unknown option `" + name + "`";
        meant = nearest(name, options(command));
      } else if (command.getParent() == null) {
        what = "unknown command `" + argument + "`";
        meant = command(argument, command);
      } else {
        what = "one argument too many: `" + argument + "`";
      }
    }
    String help = "; see `" + command.getCommandSpec().qualifiedName() + " --help`";
    return what + (meant.isEmpty() ? help : instead(meant));
  }

  private static Optional<String> command(String argument, CommandLine command) {
    return isPath(argument)
        ? Optional.of("wireworthy scan " + argument)
        : nearest(argument, command.getSubcommands().keySet().stream());
  }

  /** {@code ; did you mean …?}, or nothing. */
  static String instead(Optional<String> meant) {
    return meant.map(right -> "; did you mean `" + right + "`?").orElse("");
  }

  /** The known word that is spelled most like the given one, if one is spelled at all like it. */
  static Optional<String> nearest(String given, Stream<String> known) {
    String lower = given.toLowerCase(Locale.ROOT);
    return known
        .filter(word -> Spelling.distance(lower, word) <= Math.max(2, word.length() / 3))
        .min(Comparator.comparingInt(word -> Spelling.distance(lower, word)));
  }

  private static String missing(ArgSpec argument) {
    String label = argument.paramLabel();
    return argument.isOption()
        ? "`" + name(argument) + "` wants a value: " + name(argument) + " " + label
        : label + " is missing";
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.names()[0] : argument.paramLabel();
  }

  /** A message of picocli in the style of this program. */
  private static String plain(String message) {
    String quoted = message.replaceAll("'([^']*)'", "`$1`").replaceAll("\\.$", "");
    return quoted.isEmpty()
        ? quoted
        : quoted.substring(0, 1).toLowerCase(Locale.ROOT) + quoted.substring(1);
  }

  private static Stream<String> options(CommandLine command) {
    return command.getCommandSpec().optionsMap().keySet().stream()
        .filter(name -> name.startsWith("--"));
  }

  private static boolean isPath(String argument) {
    try {
      return Files.exists(Path.of(argument));
    } catch (InvalidPathException notAPath) {
      return false;
    }
  }
}
