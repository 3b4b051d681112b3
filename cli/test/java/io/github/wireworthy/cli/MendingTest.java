package io.github.wireworthy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wireworthy.Analysis;
import io.github.wireworthy.AnalysisInput;
import io.github.wireworthy.AnalysisResult;
import io.github.wireworthy.boundary.Setting;
import io.github.wireworthy.cli.report.SourceLines;
import io.github.wireworthy.facts.FileFacts;
import io.github.wireworthy.fix.Fix;
import io.github.wireworthy.fix.Replace;
import io.github.wireworthy.rule.Finding;
import io.github.wireworthy.rule.Rule;
import io.github.wireworthy.rule.RuleInfo;
import io.github.wireworthy.source.SourceFile;
import io.github.wireworthy.syntax.FactExtractor;
import io.github.wireworthy.triage.Triage;
import io.github.wireworthy.triage.TriageSettings;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What becomes of the sources when fixes are made. */
final class MendingTest {

  private static final SourceLines SOURCES = file -> Optional.ofNullable(texts().get(file));

  private static final String RENAMED = "mended";

  @Test
  void fixThatSpoilsAFileIsNotMadeAndCostsNoOther() {
    Mending.Outcome outcome =
        mend(finding -> finding.location().file().equals("A.java") ? "{" : RENAMED);
    assertThat(outcome.refused()).containsExactly("A.java");
    assertThat(outcome.texts()).containsOnlyKeys("B.java");
    assertThat(outcome.texts().get("B.java")).contains(RENAMED);
  }

  @Test
  void fixesOfAllFilesAreMade() {
    Mending.Outcome outcome = mend(finding -> RENAMED);
    assertThat(outcome.refused()).isEmpty();
    assertThat(outcome.texts()).containsOnlyKeys("A.java", "B.java");
  }

  private static Mending.Outcome mend(Function<Finding, String> code) {
    List<FileFacts> facts =
        texts().entrySet().stream()
            .map(it -> new SourceFile(Path.of(it.getKey()), it.getKey(), it.getValue()))
            .map(FactExtractor::extract)
            .toList();
    return Mending.mend(
        analyse(facts), SOURCES, MendingTest::analyse, it -> Optional.of(fix(it, code.apply(it))));
  }

  private static Fix fix(Finding finding, String code) {
    return new Fix(
        "rename",
        Fix.Safety.SAFE,
        finding.location(),
        List.of(Replace.with(finding.location(), code)));
  }

  private static Map<String, String> texts() {
    return new TreeMap<>(
        Map.of(
            "A.java", Sources.PROVED.replace("Proved", "A"),
            "B.java", Sources.PROVED.replace("Proved", "B")));
  }

  private static Analysed analyse(List<FileFacts> facts) {
    List<Rule> rules = BuiltIn.rules();
    List<RuleInfo> infos = rules.stream().map(Rule::info).toList();
    AnalysisResult result =
        Analysis.run(
            new AnalysisInput(
                facts, List.of(), BuiltIn.knowledge(List.of(), Setting.ASSUMED), rules, 1));
    return new Analysed(
        facts,
        result,
        Triage.triage(result.findings(), facts, new TriageSettings(infos, infos, false)));
  }
}
