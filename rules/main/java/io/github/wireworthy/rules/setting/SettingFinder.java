package io.github.wireworthy.rules.setting;

import io.github.wireworthy.boundary.Boundary.Ground;
import io.github.wireworthy.boundary.FoundSetting;
import io.github.wireworthy.boundary.Imports;
import io.github.wireworthy.facts.FileFacts;
import io.github.wireworthy.rules.data.BuiltIn;
import io.github.wireworthy.rules.setting.SettingRule.Sign;
import io.github.wireworthy.source.Problem;
import io.github.wireworthy.source.ProjectFinder;
import io.github.wireworthy.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds what a project says of how it runs. */
public final class SettingFinder {

  private final List<SettingRule> rules;
  private final List<Sign> signs;
  private final Pattern names;
  private final Map<Sign, Ground.Found> seen = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  private SettingFinder(List<SettingRule> rules) {
    this.rules = rules;
    this.signs = rules.stream().flatMap(rule -> rule.signs().stream()).toList();
    this.names = FileSigns.names(signs);
  }

  /** What was found, in the order of the rules, and which files could not be read. */
  public record Found(List<FoundSetting> settings, List<Problem> problems) {

    public Found {
      settings = List.copyOf(settings);
      problems = List.copyOf(problems);
    }
  }

  /** A finder that knows the built-in signs. */
  public static SettingFinder builtIn() {
    List<SettingRule> rules = new ArrayList<>();
    BuiltIn.settingFiles().forEach((file, text) -> rules.addAll(SettingReader.read(file, text)));
    return new SettingFinder(rules);
  }

  /** Whether a file may say something, by the last part of its name. */
  public boolean mayRead(String lastName) {
    return names.matcher(lastName).matches();
  }

  /**
   * Looks through a project.
   *
   * @param files in the order of their names
   * @param jars the file names of what is on the class path
   */
  public Found find(List<ProjectFile> files, List<FileFacts> sources, List<String> jars) {
    files.forEach(this::look);
    Imports imports = Imports.of(sources);
    sources.stream()
        .filter(source -> !ProjectFinder.isOfTest(source.file()))
        .forEach(
            source ->
                SourceSigns.in(source, imports, signs)
                    .forEach(it -> note(it.sign(), source.file() + ":" + it.line())));
    jars.forEach(this::jar);
    return new Found(settings(), problems);
  }

  private void look(ProjectFile file) {
    String plainText = FileSigns.plain(file.text());
    List<Sign> possible =
        signs.stream()
            .filter(sign -> FileSigns.mayStandIn(file.lastName(), sign))
            .filter(sign -> FileSigns.mayBear(plainText, sign))
            .toList();
    if (possible.isEmpty()) {
      return;
    }
    try {
      for (Saying saying : file.sayings()) {
        possible.stream()
            .filter(sign -> FileSigns.is(saying, sign))
            .forEach(sign -> note(sign, file.name() + ":" + saying.line()));
      }
    } catch (Unreadable mistake) {
      Span span = new Span(mistake.line(), 1, mistake.line(), 1);
      problems.add(
          new Problem(
              Problem.Kind.PROJECT_FILE,
              file.name(),
              Optional.of(span),
              String.valueOf(mistake.getMessage())));
    }
  }

  private void jar(String jar) {
    for (Sign sign : Set.copyOf(signs)) {
      if (sign instanceof Sign.Dependency dependency && FileSigns.isJarOf(dependency, jar)) {
        note(sign, jar);
      }
    }
  }

  private void note(Sign sign, String place) {
    seen.putIfAbsent(sign, new Ground.Found(FileSigns.words(sign), place));
  }

  /** One of each rule: by the first of its signs that was seen. */
  private List<FoundSetting> settings() {
    List<FoundSetting> settings = new ArrayList<>();
    for (SettingRule rule : rules) {
      rule.signs().stream()
          .filter(seen::containsKey)
          .findFirst()
          .map(seen::get)
          .ifPresent(
              ground -> settings.add(new FoundSetting(rule.boundaries(), rule.effect(), ground)));
    }
    return settings;
  }
}
