package io.github.wireworthy.cli;

import io.github.wireworthy.facts.FileFacts;
import io.github.wireworthy.rules.setting.ProjectFile;
import io.github.wireworthy.rules.setting.SettingFinder;
import io.github.wireworthy.source.DecodedFile;
import io.github.wireworthy.source.FoundFile;
import io.github.wireworthy.source.Problem;
import io.github.wireworthy.source.ProjectFinder;
import io.github.wireworthy.source.SourceReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads the files in which a project may say how it runs, and asks what they say. */
final class ProjectSetting {

  private ProjectSetting() {}

  static SettingFinder.Found of(ScanSettings settings, List<FileFacts> facts) {
    SettingFinder finder = SettingFinder.builtIn();
    List<Path> scanned = new ArrayList<>(settings.paths());
    settings.standardInputName().ifPresent(scanned::add);
    List<ProjectFile> files = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (FoundFile file :
        ProjectFinder.find(scanned, settings.excludes(), finder::mayRead).files()) {
      DecodedFile decoded = SourceReader.read(file, StandardCharsets.UTF_8);
      files.add(new ProjectFile(file.name(), decoded.file().text()));
      decoded.problems().stream()
          .filter(problem -> problem.kind() != Problem.Kind.ENCODING)
          .forEach(problems::add);
    }
    SettingFinder.Found found = finder.find(files, facts, jars(settings.classPath().entries()));
    problems.addAll(found.problems());
    return new SettingFinder.Found(found.settings(), problems);
  }

  private static List<String> jars(List<Path> classPath) {
    List<String> names = new ArrayList<>();
    for (Path entry : classPath) {
      Path name = entry.getFileName();
      if (name != null) {
        names.add(name.toString());
      }
    }
    return names;
  }
}
