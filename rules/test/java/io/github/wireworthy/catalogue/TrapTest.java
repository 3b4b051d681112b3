package io.github.wireworthy.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wireworthy.Analysis;
import io.github.wireworthy.AnalysisInput;
import io.github.wireworthy.AnalysisResult;
import io.github.wireworthy.rule.Finding;
import io.github.wireworthy.rules.RuleRegistry;
import io.github.wireworthy.rules.data.BuiltIn;
import io.github.wireworthy.source.Excludes;
import io.github.wireworthy.source.SourceFinder;
import io.github.wireworthy.syntax.Reading;
import io.github.wireworthy.syntax.ReadingOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a parameter takes a function that need not be serializable, a plain lambda fails. */
class TrapTest {

  private static final Catalogue CATALOGUE = new Catalogue(BuiltIn.boundaries());

  @TempDir private static Path folder;

  private static final List<Trap> TRAPS = new ArrayList<>();
  private static Set<String> found = Set.of();

  @BeforeAll
  static void scanAll() throws IOException {
    for (Row row : Row.all()) {
      if (Exclusion.of(row).isEmpty()) {
        for (int index : row.traps()) {
          write(new Trap("Variable" + row.line() + "Of" + index, row, index, false));
          write(new Trap("Direct" + row.line() + "Of" + index, row, index, true));
        }
      }
    }
    AnalysisResult result =
        Analysis.run(
            new AnalysisInput(
                Reading.read(
                    SourceFinder.find(List.of(folder), Excludes.none()).files(),
                    ReadingOptions.usual()),
                List.of(),
                BuiltIn.knowledge(),
                RuleRegistry.all(),
                2));
    found = result.findings().stream().map(TrapTest::name).collect(Collectors.toSet());
  }

  private static void write(Trap trap) throws IOException {
    String text = trap.text(CATALOGUE.types()).orElse("");
    if (!text.isEmpty()) {
      TRAPS.add(trap);
      Files.writeString(folder.resolve(trap.name() + ".java"), text);
    }
  }

  private static String name(Finding finding) {
    String file = finding.location().file();
    return file.substring(file.lastIndexOf('/') + 1).replace(".java", "");
  }

  @Test
  void plainFunctionInVariableIsFound() {
    List<Trap> silent =
        TRAPS.stream().filter(trap -> !trap.isDirect() && !found.contains(trap.name())).toList();

    assertThat(silent).extracting(trap -> trap.row().shown()).isEmpty();
    assertThat(TRAPS).filteredOn(trap -> !trap.isDirect()).hasSizeGreaterThan(150);
  }

  @Test
  void plainLambdaIsFoundUnlessAnOverloadTakesIt() {
    List<Trap> wrong =
        TRAPS.stream()
            .filter(Trap::isDirect)
            .filter(trap -> found.contains(trap.name()) == hasTwin(trap))
            .toList();

    assertThat(wrong)
        .extracting(trap -> (hasTwin(trap) ? "has an overload: " : "") + trap.row().shown())
        .isEmpty();
    assertThat(TRAPS).filteredOn(trap -> trap.isDirect() && hasTwin(trap)).hasSizeGreaterThan(40);
  }

  /** Whether an overload differs only in that it asks for a serializable function. */
  private static boolean hasTwin(Trap trap) {
    return CATALOGUE.hasSerializableOverload(trap.row(), trap.index());
  }
}
