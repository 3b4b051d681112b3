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
  private static final int MAXIMUM_CUTS = 20;

  /** Words that were names before they meant something (JLS 3.9). */
  private static final List<String> YOUNG_WORDS = List.of("record", "sealed", "enum");

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
    ParsedText best = withLocalEnumsApart(first);
    for (String word : YOUNG_WORDS) {
      best = better(best, text -> renameAll(text, word));
    }
    addNew(best.errors());
    for (int cuts = 0; best.tree().isEmpty() && cuts < MAXIMUM_CUTS; cuts++) {
      ParsedText next = better(best, TolerantParser::balanceBraces);
      if (next.equals(best)) {
        PatchedText text = best.text().copy();
        if (!cut(text, best.lastError())) {
          break;
        }
        next = ParsedText.of(text, parser);
      }
      best = next;
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

  /** The parser knows enums only where members stand (JLS 14.3 allows them within code). */
  private ParsedText withLocalEnumsApart(ParsedText first) {
    List<Region> enums = Outline.of(first.text().text()).localEnums();
    if (enums.isEmpty()) {
      return first;
    }
    PatchedText text = first.text().copy();
    enums.forEach(text::setTypeApart);
    return ParsedText.of(text, parser);
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

  /** Takes out the smallest piece around an error; says whether anything was there to take out. */
  private static boolean cut(PatchedText text, SyntaxError error) {
    String before = text.text();
    Outline outline = Outline.of(before);
    Position place = error.range().begin;
    int reported = Math.min(text.lines().offset(place.line, place.column), before.length() - 1);
    int offset = Lexeme.openTextBlock(before).orElse(reported);
    pieceAt(outline, offset)
        .ifPresentOrElse(
            member -> cut(text, member, offset), () -> text.blank(new Region(offset, offset + 1)));
    return !before.equals(text.text());
  }

  /** What is not expected may show that what stands before it is broken. */
  private static Optional<Member> pieceAt(Outline outline, int offset) {
    return outline
        .innermost(offset)
        .filter(TolerantParser::isLeaf)
        .or(() -> outline.innermost(outline.codeBefore(offset)).filter(TolerantParser::isLeaf))
        .or(() -> outline.innermost(offset));
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
