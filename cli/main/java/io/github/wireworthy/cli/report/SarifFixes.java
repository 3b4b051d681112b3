package io.github.wireworthy.cli.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.wireworthy.fix.Fix;
import io.github.wireworthy.fix.Patch;
import io.github.wireworthy.fix.SourceText;
import io.github.wireworthy.fix.TextEdit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Fixes as SARIF has them (2.1.0, 3.55): for each file the regions that go and what comes. */
final class SarifFixes {

  private SarifFixes() {}

  static void write(List<Fix> fixes, SourceLines sources, ObjectNode result) {
    for (Fix fix : fixes) {
      Optional<Map<String, Set<TextEdit>>> edits =
          Patch.edits(fix, file -> sources.text(file).map(SourceText::new));
      if (edits.isPresent() && !edits.get().isEmpty()) {
        ObjectNode target = result.withArray("fixes").addObject();
        target.putObject("description").put("text", SarifText.plain(fix.title()) + ".");
        ArrayNode changes = target.putArray("artifactChanges");
        edits.get().forEach((file, some) -> change(file, some, sources, changes.addObject()));
        target.putObject("properties").put("safety", fix.safety().name().toLowerCase(Locale.ROOT));
      }
    }
  }

  private static void change(
      String file, Set<TextEdit> edits, SourceLines sources, ObjectNode target) {
    SourceText text = new SourceText(sources.text(file).orElseThrow());
    target.putObject("artifactLocation").put("uri", SarifText.uri(file));
    ArrayNode replacements = target.putArray("replacements");
    for (TextEdit edit : edits) {
      ObjectNode replacement = replacements.addObject();
      SarifText.region(text.span(edit.begin(), edit.end()), replacement.putObject("deletedRegion"));
      replacement.putObject("insertedContent").put("text", edit.replacement());
    }
  }
}
