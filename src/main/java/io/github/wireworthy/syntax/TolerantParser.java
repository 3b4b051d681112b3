package io.github.wireworthy.syntax;

import com.github.javaparser.Position;
import io.github.wireworthy.syntax.Outline.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Parses text that may not be Java, or not the Java that the parser knows. Where the parser gives
 * up a whole file, the text is patched, piece by piece, until the rest of it is understood.
 */
final class TolerantParser {

  /** How many pieces are taken out of a file before it is given up. */
  private static final int MAXIMUM_CUTS = 50;

  /** Words that were names before they meant something (JLS 3.9). */
  private static final List<String> YOUNG_WORDS = List.of("record", "sealed", "permits", "yield");

  private final TreeParser parser;
  private final List<SyntaxError> errors = new ArrayList<>();

  private TolerantParser(TreeParser parser) {
    this.parser = parser;
  }

  /** The tree of what could be parsed, and the complaints about what could not. */
  static ParsedText parse(PatchedText text, TreeParser parser) {
    ParsedText first = ParsedText.of(text, parser);
    return first.errors().isEmpty() ? first : new TolerantParser(parser).mended(first);
  }

  private ParsedText mended(ParsedText first) {
    ParsedText best = better(first, TolerantParser::setLocalEnumsApart);
    for (String word : YOUNG_WORDS) {
      best = better(best, text -> renameAll(text, word));
    }
    addNew(best.errors());
    if (best.tree().isEmpty()) {
      best = better(best, TolerantParser::balanceBraces);
      addNew(best.errors());
    }
    for (int cuts = 0; best.tree().isEmpty() && cuts < MAXIMUM_CUTS; cuts++) {
      PatchedText text = best.text().copy();
      if (!cut(text, best.lastError())) {
        break;
      }
      best = ParsedText.of(text, parser);
      addNew(best.errors());
    }
    return new ParsedText(best.text(), best.tree(), errors);
  }

  private void addNew(List<SyntaxError> more) {
    more.stream().filter(error -> !errors.contains(error)).forEach(errors::add);
  }

  /** The same text with a change, if the parser takes more of it then. */
  private ParsedText better(ParsedText parsed, Consumer<PatchedText> change) {
    if (parsed.errors().isEmpty()) {
      return parsed;
    }
    PatchedText text = parsed.text().copy();
    change.accept(text);
    if (text.text().equals(parsed.text().text())) {
      return parsed;
    }
    ParsedText changed = ParsedText.of(text, parser);
    return changed.isBetterThan(parsed) ? changed : parsed;
  }

  private static void setLocalEnumsApart(PatchedText text) {
    for (Region region : Outline.of(text.text()).localEnums()) {
      text.setTypeApart(region);
    }
  }

  /** Files older than a word may use it as any other name. */
  private static void renameAll(PatchedText text, String word) {
    String code = text.text();
    String otherName = word.substring(0, word.length() - 1) + '\u0281';
    for (Lexeme lexeme : Lexeme.codeOf(code)) {
      if (lexeme.is(code, word)) {
        text.rename(new Region(lexeme.begin(), lexeme.end()), otherName);
      }
    }
  }

  private static void balanceBraces(PatchedText text) {
    Outline outline = Outline.of(text.text());
    outline.surplus().forEach(brace -> text.blank(new Region(brace, brace + 1)));
    outline.missing().forEach(gap -> text.closeBraces(gap.offset(), gap.count()));
    text.closeBracesAtEnd(outline.missingAtEnd());
  }

  /** Takes out the smallest piece around an error; says whether there was one. */
  private static boolean cut(PatchedText text, SyntaxError error) {
    Outline outline = Outline.of(text.text());
    Position place = error.range().begin;
    int offset = text.lines().offset(place.line, place.column);
    Optional<Member> member = outline.innermost(offset).filter(TolerantParser::isLeaf);
    if (member.isEmpty()) {
      int before = outline.codeBefore(offset);
      member =
          outline
              .innermost(before)
              .filter(TolerantParser::isLeaf)
              .or(() -> outline.innermost(offset));
    }
    member.ifPresent(found -> cut(text, found, offset));
    return member.isPresent();
  }

  private static boolean isLeaf(Member member) {
    return member.heading().isEmpty();
  }

  private static void cut(PatchedText text, Member member, int offset) {
    Optional<Region> code = member.code().filter(region -> region.contains(offset));
    if (code.isPresent() && text.isWorthCutting(code.get())) {
      text.lose(code.get());
    } else if (member.heading().isPresent() && !text.isBlank(member.heading().get())) {
      text.blank(member.heading().get());
    } else {
      text.blank(member.whole());
    }
  }
}
