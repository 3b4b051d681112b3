package io.github.wireworthy.rules.fix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wireworthy.Analysis;
import io.github.wireworthy.AnalysisInput;
import io.github.wireworthy.facts.FileFacts;
import io.github.wireworthy.fix.Fix;
import io.github.wireworthy.fix.Patch;
import io.github.wireworthy.fix.SourceText;
import io.github.wireworthy.fix.TextEdit;
import io.github.wireworthy.rule.Finding;
import io.github.wireworthy.rules.RuleRegistry;
import io.github.wireworthy.rules.data.BuiltIn;
import io.github.wireworthy.source.SourceFile;
import io.github.wireworthy.syntax.FactExtractor;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A source file alone: what is found in it, and what fixes make of it. */
record SampleFile(String code) {

  private static final String NAME = "Shop.java";

  /** What all rules find. */
  List<Finding> findings() {
    FileFacts facts = FactExtractor.extract(new SourceFile(Path.of(NAME), NAME, code));
    assertThat(facts.problems()).isEmpty();
    return Analysis.run(
            new AnalysisInput(
                List.of(facts), List.of(), BuiltIn.knowledge(), RuleRegistry.all(), 1))
        .findings();
  }

  /** The code after as many of the fixes as can be made together. */
  String after(List<Fix> fixes) {
    Patch patch = Patch.of(fixes, file -> Optional.of(new SourceText(code)));
    return TextEdit.apply(code, patch.edits().getOrDefault(NAME, List.of()));
  }
}
