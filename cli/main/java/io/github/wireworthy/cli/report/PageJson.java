package io.github.wireworthy.cli.report;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.wireworthy.rule.RuleInfo;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The page of a rule for tools: what is known of the rule, and the page by its headings. */
public final class PageJson {

  private static final Pattern SECTION =
      Pattern.compile("^## (.+)\\R((?:(?!^## ).*\\R?)*)", Pattern.MULTILINE);

  private PageJson() {}

  /** An object whose keys are a contract; its last line ended. */
  public static String of(RuleInfo rule, String markdown) {
    ObjectNode object = JsonMapper.builder().build().createObjectNode();
    object.put("id", rule.id());
    object.put("family", rule.family().id());
    object.put("title", rule.title());
    object.put("onByDefault", rule.onByDefault());
    ObjectNode sections = object.putObject("sections");
    Matcher section = SECTION.matcher(markdown);
    while (section.find()) {
      sections.put(section.group(1).strip(), section.group(2).strip());
    }
    object.put("markdown", markdown);
    return object.toPrettyString() + "\n";
  }
}
