package io.github.wireworthy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README at the top says of the command is so. */
final class ReadmeTest {

  private static final Pattern OPTION = Pattern.compile("(?<![\\w-])--[a-z][a-z-]+");

  private static String readme = "";

  @BeforeAll
  static void read() throws IOException {
    readme = Files.readString(Path.of("../README.md"));
  }

  @Test
  void theFindingAtTheTopIsWhatTheFirstCommandTells() {
    String finding = block("error[").replace("test-fixtures/framework/spark/", "");
    String command = block("cli/wireworthy scan test-fixtures").strip();
    Object[] words =
        Arrays.stream(command.split(" ", -1))
            .skip(1)
            .map(word -> word.replaceFirst("^test-fixtures", "../test-fixtures"))
            .toArray();
    Outcome outcome = Outcome.of(words);
    assertThat(outcome.out().replace("test-fixtures/framework/spark/", "")).contains(finding);
    assertThat(outcome.exitCode()).isEqualTo(1);
  }

  @Test
  void everyOptionStandsInTheTableAndNoOther() {
    String table =
        readme.lines().filter(line -> line.startsWith("| ")).collect(Collectors.joining("\n"));
    Set<String> options = options(Outcome.of("scan", "--help").out());
    options.removeAll(Set.of("--class-path", "--help", "--version", "--quiet", "--verbose"));
    assertThat(options(table)).isEqualTo(options);
  }

  @Test
  void theConfigurationIsRightAndNamesEveryKey(@TempDir Path folder) throws IOException {
    String text = block("select: [all]");
    Path file = Files.writeString(folder.resolve("wireworthy.yaml"), text);
    Files.createDirectory(folder.resolve("lib"));
    Files.writeString(folder.resolve("classpath.txt"), "");
    Configuration configuration = Configuration.read("README.md", file);
    assertThat(configuration.switches(List.of())).containsKey("quartz-job-store");
    assertThat(configuration.boundaryFiles()).hasSize(1);
    assertThat(Configuration.KEYS).allMatch(key -> ("\n" + text).contains("\n" + key + ":"));
  }

  @Test
  void everyRuleIsNamed() {
    BuiltIn.rules().forEach(rule -> assertThat(readme).contains("`" + rule.info().id() + "`"));
  }

  @Test
  void everyFileThatItLinksToIsThere() {
    for (MatchResult link :
        Pattern.compile("]\\(([^)#][^)]*)\\)").matcher(readme).results().toList()) {
      assertThat(Path.of("..").resolve(link.group(1))).exists();
    }
  }

  /** The code block that begins like this. */
  private static String block(String beginning) {
    int begin = readme.indexOf("\n" + beginning) + "\n".length();
    return readme.substring(begin, readme.indexOf("```", begin));
  }

  private static Set<String> options(String text) {
    return OPTION
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
