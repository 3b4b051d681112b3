package io.github.wireworthy;

import io.github.wireworthy.facts.FileFacts;
import io.github.wireworthy.rule.Finding;
import io.github.wireworthy.rule.Rule;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/**
 * What an analysis works on.
 *
 * @param files the facts of every scanned file, in any order
 * @param classPath jars and class folders
 * @param knowledge what is known of libraries
 * @param rules the rules to run
 * @param jobs how many threads may work at once, at least 1
 * @param mended the findings for which fixes are worked out; it costs to do so for what nobody sees
 */
public record AnalysisInput(
    List<FileFacts> files,
    List<Path> classPath,
    Knowledge knowledge,
    List<Rule> rules,
    int jobs,
    Predicate<Finding> mended) {

  public AnalysisInput {
    files = List.copyOf(files);
    classPath = List.copyOf(classPath);
    rules = List.copyOf(rules);
  }

  /** With fixes for all findings. */
  public AnalysisInput(
      List<FileFacts> files,
      List<Path> classPath,
      Knowledge knowledge,
      List<Rule> rules,
      int jobs) {
    this(files, classPath, knowledge, rules, jobs, finding -> true);
  }
}
