package io.github.wireworthy.syntax;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.MatchAllPatternExpr;
import com.github.javaparser.ast.expr.RecordPatternExpr;
import com.github.javaparser.ast.expr.TypePatternExpr;
import com.github.javaparser.ast.visitor.GenericVisitorWithDefaults;
import io.github.wireworthy.facts.Pattern;

/** Translates the patterns of {@code instanceof} and {@code switch}. */
final class PatternTranslator extends GenericVisitorWithDefaults<Pattern, Void> {

  private final Translation translation;

  PatternTranslator(Translation translation) {
    this.translation = translation;
  }

  Pattern translate(Node pattern) {
    return pattern.accept(this, null);
  }

  @Override
  public Pattern defaultAction(Node node, Void unused) {
    throw new IllegalStateException("not a pattern: " + node.getClass().getSimpleName());
  }

  @Override
  public Pattern visit(TypePatternExpr pattern, Void unused) {
    return new Pattern.Binding(
        translation.span(pattern), translation.variables.patternVariable(pattern));
  }

  @Override
  public Pattern visit(RecordPatternExpr pattern, Void unused) {
    return new Pattern.Deconstruction(
        translation.span(pattern),
        translation.typeUses.translate(pattern.getType()),
        Translation.each(pattern.getPatternList(), this::translate));
  }

  @Override
  public Pattern visit(MatchAllPatternExpr pattern, Void unused) {
    return new Pattern.Any(translation.span(pattern));
  }
}
