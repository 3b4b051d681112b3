package io.github.wireworthy.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with the arguments, with the nearest thing that would be right. */
final class UsageMessage {

  private UsageMessage() {}

  static String of(ParameterException mistake) {
    return mistake instanceof UnmatchedArgumentException unmatched
        ? unmatched(unmatched)
        : String.valueOf(mistake.getMessage());
  }

  private static String unmatched(UnmatchedArgumentException mistake) {
    CommandLine command = mistake.getCommandLine();
    String argument = mistake.getUnmatched().get(0);
    if (mistake.isUnknownOption()) {
      String name = argument.split("=", 2)[0];
      return "unknown option `" + name + "`" + instead(nearest(name, options(command)));
    }
    if (command.getParent() == null) {
      String scan = "wireworthy scan " + argument;
      Optional<String> meant = isPath(argument) ? Optional.of(scan) : Optional.empty();
      return "unknown command `"
          + argument
          + "`"
          + instead(meant.or(() -> nearest(argument, command.getSubcommands().keySet().stream())));
    }
    return "one argument too many: `" + argument + "`";
  }

  /** {@code ; did you mean …?}, or nothing. */
  static String instead(Optional<String> meant) {
    return meant.map(right -> "; did you mean `" + right + "`?").orElse("");
  }

  /** The known word that is spelled most like the given one, if one is spelled at all like it. */
  static Optional<String> nearest(String given, Stream<String> known) {
    return known
        .filter(word -> Spelling.distance(given, word) <= Math.max(2, word.length() / 3))
        .min(Comparator.comparingInt(word -> Spelling.distance(given, word)));
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
