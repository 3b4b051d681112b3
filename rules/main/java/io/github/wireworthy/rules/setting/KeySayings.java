package io.github.wireworthy.rules.setting;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads lines of keys and values: {@code .properties} files, and {@code .conf} files with or
 * without blocks in braces. Whatever is no such line says nothing.
 */
final class KeySayings {

  private static final Pattern ENTRY =
      Pattern.compile("\\s*((?:\\\\.|[^\\s=:\\\\])+)(?:\\s*[=:]\\s*|\\s+)(.*)", Pattern.DOTALL);

  private final List<String> blocks = new ArrayList<>();
  private final List<Saying> sayings = new ArrayList<>();

  private KeySayings() {}

  static List<Saying> ofProperties(String text) {
    KeySayings sayings = new KeySayings();
    StringBuilder logical = new StringBuilder();
    int line = 0;
    int first = 1;
    for (String part : text.lines().toList()) {
      line++;
      if (logical.isEmpty()) {
        first = line;
      }
      String stripped = part.strip();
      if (logical.isEmpty() && (stripped.startsWith("#") || stripped.startsWith("!"))) {
        continue;
      }
      boolean goesOn = stripped.endsWith("\\");
      logical.append(goesOn ? stripped.substring(0, stripped.length() - 1) : stripped);
      if (!goesOn) {
        sayings.entry(logical.toString(), first);
        logical.setLength(0);
      }
    }
    return sayings.sayings;
  }

  static List<Saying> ofBlocks(String text) {
    KeySayings sayings = new KeySayings();
    int line = 0;
    for (String part : text.lines().toList()) {
      line++;
      sayings.line(part.replaceFirst("(^|\\s)(#|//).*", ""), line);
    }
    return sayings.sayings;
  }

  /** A brace after {@code $} begins no block, but a name that stands for a value. */
  private void line(String text, int line) {
    StringBuilder piece = new StringBuilder();
    int names = 0;
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      boolean isName =
          character == '{' && piece.length() > 0 && piece.charAt(piece.length() - 1) == '$';
      if (isName) {
        names++;
        piece.append(character);
      } else if (character == '}' && names > 0) {
        names--;
        piece.append(character);
      } else if (character == '{') {
        blocks.add(piece.toString().strip().replaceFirst("\\s*[=:]$", ""));
        piece.setLength(0);
      } else if (character == '}') {
        entry(piece.toString(), line);
        piece.setLength(0);
        if (!blocks.isEmpty()) {
          blocks.remove(blocks.size() - 1);
        }
      } else {
        piece.append(character);
      }
    }
    entry(piece.toString(), line);
  }

  private void entry(String text, int line) {
    Matcher matcher = ENTRY.matcher(text);
    if (matcher.matches()) {
      List<String> names = new ArrayList<>(blocks);
      names.add(matcher.group(1).replaceAll("\\\\(.)", "$1"));
      sayings.add(new Saying.Entry(String.join(".", names), plain(matcher.group(2)), line));
    }
  }

  private static String plain(String value) {
    String stripped = value.strip();
    boolean isQuoted =
        stripped.length() > 1 && stripped.startsWith("\"") && stripped.endsWith("\"");
    return isQuoted ? stripped.substring(1, stripped.length() - 1) : stripped;
  }
}
