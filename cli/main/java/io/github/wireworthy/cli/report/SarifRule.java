package io.github.wireworthy.cli.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.wireworthy.rule.RuleInfo;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** A rule as a {@code reportingDescriptor}, with its page as help. */
final class SarifRule {

  private SarifRule() {}

  static void write(RuleInfo rule, String page, ArrayNode rules) {
    ObjectNode descriptor = rules.addObject();
    String id = rule.id();
    descriptor.put("id", id);
    descriptor.put("name", camelCase(id));
    descriptor.putObject("shortDescription").put("text", SarifText.plain(sentence(rule.title())));
    descriptor.putObject("fullDescription").put("text", SarifText.plain(sentence(rule.title())));
    ObjectNode help = descriptor.putObject("help");
    help.put("text", PageText.of(page, Palette.PLAIN));
    help.put("markdown", page);
    boolean isHygiene = rule.family() == RuleInfo.Family.HYGIENE;
    descriptor.putObject("defaultConfiguration").put("level", isHygiene ? "note" : "warning");
    ObjectNode properties = descriptor.putObject("properties");
    ArrayNode tags = properties.putArray("tags");
    tags.add("serialization").add(rule.family().id()).add("external/cwe/cwe-594");
    properties.put("precision", "high");
    properties.put("problem.severity", isHygiene ? "recommendation" : "warning");
  }

  private static String sentence(String title) {
    String trimmed = title.strip();
    String first = trimmed.substring(0, 1).toUpperCase(Locale.ROOT);
    return first + trimmed.substring(1) + (trimmed.endsWith(".") ? "" : ".");
  }

  private static String camelCase(String id) {
    return Arrays.stream(id.split("-", -1))
        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
        .collect(Collectors.joining());
  }
}
