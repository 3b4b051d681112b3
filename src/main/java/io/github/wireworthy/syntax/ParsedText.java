package io.github.wireworthy.syntax;

import com.github.javaparser.ParseResult;
import com.github.javaparser.ParseStart;
import com.github.javaparser.Position;
import com.github.javaparser.Range;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node.Parsedness;
import java.util.List;
import java.util.Optional;

/** What the parser made of a text: the tree, unless it is lost as a whole, and its complaints. */
record ParsedText(PatchedText text, Optional<CompilationUnit> tree, List<SyntaxError> errors) {

  ParsedText {
    errors = List.copyOf(errors);
  }

  static ParsedText of(PatchedText text, TreeParser parser) {
    try {
      ParseResult<CompilationUnit> result = parser.parse(ParseStart.COMPILATION_UNIT, text.text());
      Optional<CompilationUnit> tree =
          result.getResult().filter(unit -> unit.getParsed() == Parsedness.PARSED);
      return new ParsedText(
          text, tree, result.getProblems().stream().map(SyntaxError::of).toList());
    } catch (StackOverflowError tooDeep) {
      return new ParsedText(text, Optional.empty(), List.of(nestedTooDeeply(text)));
    }
  }

  /** A tree is better than none, then few complaints, then to have got far before giving up. */
  boolean isBetterThan(ParsedText other) {
    if (tree.isPresent() != other.tree.isPresent()) {
      return tree.isPresent();
    }
    return tree.isPresent()
        ? errors.size() < other.errors.size()
        : lastError().range().begin.isAfter(other.lastError().range().begin);
  }

  /** The complaint after which the parser gave up. */
  SyntaxError lastError() {
    return errors.get(errors.size() - 1);
  }

  private static SyntaxError nestedTooDeeply(PatchedText text) {
    Position place = text.lines().position(Lexeme.deepest(text.text()));
    return new SyntaxError(new Range(place, place), "nested too deeply to be read");
  }
}
