package io.github.wireworthy.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.util.JavacTask;
import io.github.wireworthy.Analysis;
import io.github.wireworthy.AnalysisInput;
import io.github.wireworthy.fixture.FixtureSet;
import io.github.wireworthy.rule.Finding;
import io.github.wireworthy.rule.Rule;
import io.github.wireworthy.rule.RuleInfo;
import io.github.wireworthy.rules.data.BuiltIn;
import io.github.wireworthy.rules.data.RulePages;
import io.github.wireworthy.source.SourceFile;
import io.github.wireworthy.syntax.FactExtractor;
import io.github.wireworthy.verdict.Certainty;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule has a page, and the pages say what is true: their code is compiled and scanned. */
class RulePagesTest {
  private static final Pattern NAMED_FIXTURE =
      Pattern.compile("`([a-z-]+(?:/[a-z-]+)+/[A-Z]\\w+)`");

  static List<RulePage> pages() {
    return RulePage.all();
  }

  @Test
  void everyRuleHasAPageAndEveryPageARule() {
    assertThat(pages())
        .extracting(RulePage::id)
        .containsExactlyInAnyOrderElementsOf(
            RuleRegistry.all().stream().map(rule -> rule.info().id()).toList());
  }

  @Test
  void pagesAreInTheJar() {
    assertThat(RuleRegistry.all())
        .allMatch(rule -> RulePages.page(rule.info().id()).startsWith("# " + rule.info().id()));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void pageHasTheHeadingsOfAllPages(RulePage page) {
    assertThat(page.title()).isEqualTo("# " + page.id());
    assertThat(page.sections().keySet())
        .containsExactly(
            "What it reports",
            "Why it matters",
            "Example",
            "Instead",
            "When to allow it",
            "How it decides");
    assertThat(page.sections().values()).noneMatch(String::isBlank);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void pageBeginsWithTheTitleOfItsRule(RulePage page) {
    String title = info(page).title();
    assertThat(page.summary())
        .isEqualToIgnoringCase(title + (info(page).onByDefault() ? "." : ". Off by default."));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void exampleIsReportedByTheRule(RulePage page) {
    assertThat(page.code("Example"))
        .isNotEmpty()
        .allSatisfy(
            code -> {
              assertThat(errors(code)).isEmpty();
              assertThat(findings(page, code))
                  .extracting(finding -> finding.rule().id())
                  .containsOnly(page.id());
            });
  }

  @ParameterizedTest
  @MethodSource("pages")
  void mendedCodeIsSilent(RulePage page) {
    assertThat(page.code("Instead"))
        .isNotEmpty()
        .allSatisfy(
            code -> {
              assertThat(errors(code)).isEmpty();
              assertThat(findings(page, code)).isEmpty();
            });
  }

  @ParameterizedTest
  @MethodSource("pages")
  void fixturesThatAreNamedAreThere(RulePage page) {
    Set<String> fixtures =
        FixtureSet.ofRepository().fixtures().stream()
            .map(fixture -> fixture.toString().replace(".java", ""))
            .collect(Collectors.toSet());
    assertThat(NAMED_FIXTURE.matcher(String.join("\n", page.sections().values())).results())
        .extracting(found -> found.group(1))
        .isSubsetOf(fixtures);
  }

  private static RuleInfo info(RulePage page) {
    return RuleRegistry.all().stream()
        .map(Rule::info)
        .filter(info -> info.id().equals(page.id()))
        .findFirst()
        .orElseThrow();
  }

  /** Rules that are off by default speak on their own pages only. */
  private static List<Finding> findings(RulePage page, String code) {
    SourceFile source = new SourceFile(Path.of("Page.java"), "Page.java", code);
    AnalysisInput input =
        new AnalysisInput(
            List.of(FactExtractor.extract(source)),
            List.of(),
            BuiltIn.knowledge(),
            RuleRegistry.all(),
            1);
    return Analysis.run(input).findings().stream()
        .filter(finding -> finding.certainty() != Certainty.POSSIBLE)
        .filter(finding -> finding.rule().onByDefault() || finding.rule().id().equals(page.id()))
        .toList();
  }

  private static List<String> errors(String code) {
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    JavaFileObject file =
        new SimpleJavaFileObject(URI.create("string:///Page.java"), JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return code;
          }
        };
    List<String> options = List.of("--release", "17", "-proc:none");
    JavacTask task =
        (JavacTask)
            ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, diagnostics, options, null, List.of(file));
    try {
      task.analyze();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return diagnostics.getDiagnostics().stream()
        .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
        .map(Object::toString)
        .toList();
  }
}
