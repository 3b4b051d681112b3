package io.github.wireworthy.rules.setting;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the dependencies of Gradle builds, as they are usually written. */
final class ScriptSayings {

  private static final Pattern TEST = Pattern.compile("\\s*(test|androidTest|jmh)\\w*[\\s(].*");

  /** {@code "group:artifact:1.0"}; {@code group: 'a', name: 'b'}, in catalogues with {@code =}. */
  private static final List<Pattern> FORMS =
      List.of(
          Pattern.compile("[\"']([\\w.-]+):([\\w.-]+)(?:[:@][^\"']*)?[\"']"),
          Pattern.compile(
              "\\bgroup\\s*[:=]\\s*[\"']([\\w.-]+)[\"']\\s*,\\s*name\\s*[:=]\\s*[\"']([\\w.-]+)[\"']"));

  private ScriptSayings() {}

  static List<Saying> of(String text) {
    List<Saying> sayings = new ArrayList<>();
    int line = 0;
    for (String part : text.lines().toList()) {
      line++;
      String code = part.replaceFirst("(^|\\s)(//|#).*", "");
      if (!TEST.matcher(code).matches()) {
        int here = line;
        FORMS.stream()
            .flatMap(form -> Stream.of(form.matcher(code)))
            .flatMap(Matcher::results)
            .forEach(it -> sayings.add(new Saying.Dependency(it.group(1), it.group(2), here)));
      }
    }
    return sayings;
  }
}
