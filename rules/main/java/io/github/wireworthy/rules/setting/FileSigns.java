package io.github.wireworthy.rules.setting;

import io.github.wireworthy.rules.setting.SettingRule.Sign;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells which signs a file of a project bears. */
final class FileSigns {

  private static final List<String> BUILD_FILES =
      List.of("pom.xml", "build.gradle", "build.gradle.kts", "*.versions.toml");

  private FileSigns() {}

  /** Whether a file of this last name may bear a sign. */
  static boolean mayStandIn(String lastName, Sign sign) {
    return filesOf(sign).anyMatch(glob -> pattern(glob).matcher(lastName).matches());
  }

  /** What the last name of a file looks like that may bear one of some signs. */
  static Pattern names(List<Sign> signs) {
    return Pattern.compile(
        signs.stream()
            .flatMap(FileSigns::filesOf)
            .distinct()
            .map(glob -> pattern(glob).pattern())
            .collect(Collectors.joining("|")));
  }

  private static Stream<String> filesOf(Sign sign) {
    if (sign instanceof Sign.Element element) {
      return Stream.of(element.file());
    } else if (sign instanceof Sign.Key key) {
      return key.files().stream();
    }
    return sign instanceof Sign.Dependency ? BUILD_FILES.stream() : Stream.of();
  }

  /** Whether a text has the word without which the sign cannot be in it. */
  static boolean mayBear(String plainText, Sign sign) {
    String word = "";
    if (sign instanceof Sign.Element element) {
      word = element.name();
    } else if (sign instanceof Sign.Key key) {
      word = key.key().substring(key.key().lastIndexOf('.') + 1);
    } else if (sign instanceof Sign.Dependency dependency) {
      word = dependency.artifact();
    }
    return plainText.contains(plain(word));
  }

  /** As Spring reads keys: case, hyphens and underscores do not matter. */
  static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "");
  }

  static boolean is(Saying saying, Sign sign) {
    if (saying instanceof Saying.Element found && sign instanceof Sign.Element wanted) {
      return found.name().equals(wanted.name())
          && wanted.attribute().stream()
              .allMatch(it -> it.getValue().equals(found.attributes().get(it.getKey())));
    } else if (saying instanceof Saying.Entry found && sign instanceof Sign.Key wanted) {
      return plain(found.key()).equals(plain(wanted.key()))
          && wanted.values().stream().anyMatch(found.value()::equalsIgnoreCase);
    } else if (saying instanceof Saying.Dependency found && sign instanceof Sign.Dependency it) {
      return found.group().equals(it.group()) && found.artifact().equals(it.artifact());
    }
    return false;
  }

  /** Whether the jar with this file name is that of a library. */
  static boolean isJarOf(Sign.Dependency dependency, String jar) {
    return jar.matches(Pattern.quote(dependency.artifact()) + "(-\\d.*)?\\.jar");
  }

  /** The sign as people write it. */
  static String words(Sign sign) {
    if (sign instanceof Sign.Element element) {
      String attribute =
          element.attribute().map(it -> " " + it.getKey() + "='" + it.getValue() + "'").orElse("");
      return "`<" + element.name() + attribute + ">`";
    } else if (sign instanceof Sign.Key key) {
      return "`" + key.key() + "`";
    } else if (sign instanceof Sign.Dependency library) {
      return "`" + library.group() + ":" + library.artifact() + "`";
    } else if (sign instanceof Sign.Annotation annotation) {
      return "`@" + simple(annotation.type()) + "`";
    }
    Sign.Call call = (Sign.Call) sign;
    return call.method().equals("<init>")
        ? "`new " + simple(call.type()) + "`"
        : "`" + simple(call.type()) + "." + call.method() + "`";
  }

  private static String simple(String type) {
    return type.substring(1 + Math.max(type.lastIndexOf('.'), type.lastIndexOf('$')));
  }

  private static Pattern pattern(String glob) {
    return Pattern.compile(
        Stream.of(glob.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*")));
  }
}
