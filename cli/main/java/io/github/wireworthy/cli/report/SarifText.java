package io.github.wireworthy.cli.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.wireworthy.source.Location;
import io.github.wireworthy.source.Span;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The small parts that recur all over a SARIF file. */
final class SarifText {

  private SarifText() {}

  /** A message as plain text: brackets would be links (SARIF 3.11.6). */
  static String plain(String text) {
    return Printable.of(text).replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]");
  }

  /** A relative path as a URI: every segment percent-encoded. */
  static String uri(String file) {
    return URLEncoder.encode(file, StandardCharsets.UTF_8)
        .replace("%2F", "/")
        .replace("+", "%20")
        .replace("%7E", "~");
  }

  static void location(Location location, ObjectNode target) {
    ObjectNode physical = target.putObject("physicalLocation");
    physical.putObject("artifactLocation").put("uri", uri(location.file()));
    region(location.span(), physical.putObject("region"));
  }

  static void region(Span span, ObjectNode region) {
    region.put("startLine", span.line());
    region.put("startColumn", span.column());
    region.put("endLine", span.endLine());
    region.put("endColumn", span.endColumn());
  }
}
