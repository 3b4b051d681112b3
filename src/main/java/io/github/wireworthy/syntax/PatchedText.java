package io.github.wireworthy.syntax;

import com.github.javaparser.ParseStart;
import com.github.javaparser.Position;
import com.github.javaparser.ast.Node;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A text that was changed so that the parser takes more of it. Nothing moves: what goes is replaced
 * by spaces. A piece that cannot stay is replaced by an empty statement that stands for it.
 */
final class PatchedText {

  /** What an empty statement stands for. */
  sealed interface Patch {

    /** What was taken out. */
    Region region();
  }

  /** Code that cannot be parsed. */
  record Lost(Region region) implements Patch {}

  /**
   * Code that has to be parsed by itself.
   *
   * @param start what sort of code it is
   * @param text the code at its place, everything before it blank
   */
  record Apart(Region region, ParseStart<? extends Node> start, String text) implements Patch {}

  private final StringBuilder text;
  private @Nullable LineIndex lines;
  private final Map<Position, Patch> patches = new HashMap<>();
  private final Map<String, String> originalNames = new HashMap<>();

  PatchedText(String text) {
    this.text = new StringBuilder(text);
  }

  private PatchedText(PatchedText other) {
    this.text = new StringBuilder(other.text);
    this.lines = other.lines;
    this.patches.putAll(other.patches);
    this.originalNames.putAll(other.originalNames);
  }

  PatchedText copy() {
    return new PatchedText(this);
  }

  String text() {
    return text.toString();
  }

  /** The lines, which are the same before and after any change. */
  LineIndex lines() {
    if (lines == null) {
      lines = new LineIndex(text.toString());
    }
    return lines;
  }

  boolean isBlank(Region region) {
    return text.substring(region.begin(), region.end()).isBlank();
  }

  /** Whether there is more in a region than an empty statement. */
  boolean isWorthCutting(Region region) {
    return text.substring(region.begin(), region.end()).strip().length() > 1;
  }

  /** What the empty statement at a position stands for, if it is not just empty. */
  Optional<Patch> at(Position position) {
    return Optional.ofNullable(patches.get(position));
  }

  /** The name as it was before it was replaced by one that the parser takes. */
  String originalName(String name) {
    return originalNames.isEmpty() ? name : originalNames.getOrDefault(name, name);
  }

  void blank(Region region) {
    for (int i = region.begin(); i < region.end(); i++) {
      if (text.charAt(i) != '\n' && text.charAt(i) != '\r') {
        text.setCharAt(i, ' ');
      }
    }
  }

  /** Takes out code that cannot be parsed. */
  void lose(Region region) {
    replace(region, new Lost(region));
  }

  /** Takes out the declaration of a type that has to be parsed by itself. */
  void setTypeApart(Region region) {
    replace(region, new Apart(region, ParseStart.TYPE_DECLARATION, only(region)));
  }

  /** Takes out what stands between the braces of a block that has to be parsed by itself. */
  void setBlockApart(Outline.Block block) {
    if (isWorthCutting(block.inside())) {
      replace(block.inside(), new Apart(block.inside(), ParseStart.BLOCK, only(block.whole())));
    }
  }

  /** Replaces the name in a region by another one of the same length. */
  void rename(Region region, String name) {
    originalNames.put(name, text.substring(region.begin(), region.end()));
    text.replace(region.begin(), region.end(), name);
  }

  /** Puts closing braces into the white space behind an offset, as far as there is any. */
  void closeBraces(int offset, int count) {
    int left = count;
    for (int i = offset; i < text.length() && isSpace(i) && left > 0; i++) {
      if (text.charAt(i) == ' ' || text.charAt(i) == '\t') {
        text.setCharAt(i, '}');
        left--;
      }
    }
  }

  /** Puts closing braces behind everything, where nothing has to keep its place. */
  void closeBracesAtEnd(int count) {
    if (Lexeme.endsWithinComment(text.toString())) {
      text.append("*/");
    }
    if (count > 0) {
      text.append('\n').append("}".repeat(count));
    }
  }

  /** Only what is in a region, at its place. */
  String only(Region region) {
    PatchedText rest = copy();
    rest.blank(new Region(0, region.begin()));
    return rest.text.substring(0, region.end());
  }

  private void replace(Region region, Patch patch) {
    int begin = region.begin();
    while (isSpace(begin)) {
      begin++;
    }
    blank(region);
    text.setCharAt(begin, ';');
    patches.put(lines().position(begin), patch);
  }

  private boolean isSpace(int i) {
    return Character.isWhitespace(text.charAt(i));
  }
}
