package io.github.wireworthy.cli;

import io.github.wireworthy.cli.report.SourceLines;
import io.github.wireworthy.facts.FileFacts;
import io.github.wireworthy.fix.Fix;
import io.github.wireworthy.fix.Patch;
import io.github.wireworthy.fix.SourceText;
import io.github.wireworthy.fix.TextEdit;
import io.github.wireworthy.rule.Finding;
import io.github.wireworthy.source.SourceFile;
import io.github.wireworthy.syntax.FactExtractor;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Makes fixes in memory until there is none left to make: those that get into each other's way one
 * after the other, with a new look at the sources between them.
 */
final class Mending {

  /** Fixes that wait for others are rare; who waits longer than this waits for the next run. */
  private static final int MOST_ROUNDS = 10;

  private final SourceLines sources;
  private final Function<List<FileFacts>, Analysed> analysis;
  private final Function<Finding, Optional<Fix>> remedy;
  private final Map<String, String> texts = new TreeMap<>();
  private final Set<String> refused = new TreeSet<>();

  private Mending(
      SourceLines sources,
      Function<List<FileFacts>, Analysed> analysis,
      Function<Finding, Optional<Fix>> remedy) {
    this.sources = sources;
    this.analysis = analysis;
    this.remedy = remedy;
  }

  /**
   * What has become of the sources.
   *
   * @param texts of the files that have changed, by name
   * @param refused the files that could not be read after a fix, and were left as they are
   * @param mended how many findings are not told any more
   * @param last what is found in the sources as they are now
   */
  record Outcome(Map<String, String> texts, Set<String> refused, int mended, Analysed last) {}

  /**
   * Makes all fixes that are wanted.
   *
   * @param sources the texts as they were
   * @param analysis finds what is in changed sources
   * @param remedy what is to be done about a finding, if anything
   */
  static Outcome mend(
      Analysed first,
      SourceLines sources,
      Function<List<FileFacts>, Analysed> analysis,
      Function<Finding, Optional<Fix>> remedy) {
    return new Mending(sources, analysis, remedy).mend(first);
  }

  private Outcome mend(Analysed first) {
    Analysed last = first;
    for (int round = 0; round < MOST_ROUNDS; round++) {
      Patch patch = Patch.of(fixes(last), this::text);
      if (patch.made().isEmpty()) {
        break;
      }
      last = changed(last.facts(), patch).map(analysis).orElse(last);
    }
    return new Outcome(texts, refused, told(first) - told(last), last);
  }

  private static int told(Analysed analysed) {
    return analysed.triaged().findings().size();
  }

  private List<Fix> fixes(Analysed analysed) {
    return analysed.triaged().findings().stream()
        .flatMap(triaged -> remedy.apply(triaged.finding()).stream())
        .filter(fix -> fix.changes().stream().noneMatch(it -> refused.contains(it.file())))
        .toList();
  }

  private Optional<SourceText> text(String file) {
    return Optional.ofNullable(texts.get(file)).or(() -> sources.text(file)).map(SourceText::new);
  }

  /**
   * The facts after a patch; none if it spoils a file. Then nothing of it is made, and nothing is
   * changed in that file from then on; the next round makes the other fixes.
   */
  private Optional<List<FileFacts>> changed(List<FileFacts> facts, Patch patch) {
    List<FileFacts> after = new ArrayList<>(facts);
    Map<String, String> changed = new TreeMap<>();
    Set<String> spoilt = new TreeSet<>();
    for (int i = 0; i < facts.size(); i++) {
      FileFacts before = facts.get(i);
      List<TextEdit> edits = patch.edits().getOrDefault(before.file(), List.of());
      if (!edits.isEmpty()) {
        String text = TextEdit.apply(text(before.file()).orElseThrow().text(), edits);
        FileFacts read =
            FactExtractor.extract(new SourceFile(Path.of(before.file()), before.file(), text));
        if (read.problems().size() > before.problems().size()) {
          spoilt.add(before.file());
        }
        changed.put(before.file(), text);
        after.set(i, read);
      }
    }
    if (!spoilt.isEmpty()) {
      refused.addAll(spoilt);
      return Optional.empty();
    }
    texts.putAll(changed);
    return Optional.of(after);
  }
}
