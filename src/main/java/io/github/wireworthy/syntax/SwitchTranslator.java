package io.github.wireworthy.syntax;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.PatternExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.nodeTypes.SwitchNode;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.SwitchEntry;
import com.github.javaparser.ast.stmt.SwitchStmt;
import io.github.wireworthy.facts.Expression.Switch;
import io.github.wireworthy.facts.Pattern;
import io.github.wireworthy.facts.Statement;
import io.github.wireworthy.facts.SwitchCase;
import java.util.List;

/** Translates switches, whose inside is the same for expressions and statements. */
final class SwitchTranslator {

  private final Translation translation;

  SwitchTranslator(Translation translation) {
    this.translation = translation;
  }

  Switch expression(SwitchExpr choice) {
    return inside(choice, choice, true);
  }

  Statement.SwitchStatement statement(SwitchStmt choice) {
    return new Statement.SwitchStatement(translation.span(choice), inside(choice, choice, false));
  }

  private Switch inside(Node place, SwitchNode choice, boolean hasValue) {
    return new Switch(
        translation.span(place),
        translation.expressions.translate(choice.getSelector()),
        Translation.each(choice.getEntries(), (SwitchEntry entry) -> entry(entry, hasValue)));
  }

  private SwitchCase entry(SwitchEntry entry, boolean hasValue) {
    List<Expression> constants =
        entry.getLabels().stream().filter(label -> !(label instanceof PatternExpr)).toList();
    List<Pattern> patterns =
        entry.getLabels().stream()
            .filter(PatternExpr.class::isInstance)
            .map(translation.patterns::translate)
            .toList();
    return new SwitchCase(
        translation.span(entry),
        translation.expressions.translateAll(constants),
        patterns,
        entry.getGuard().map(translation.expressions::translate),
        entry.isDefault(),
        entry.getType() != SwitchEntry.Type.STATEMENT_GROUP,
        body(entry, hasValue));
  }

  private List<Statement> body(SwitchEntry entry, boolean hasValue) {
    if (hasValue && entry.getType() == SwitchEntry.Type.EXPRESSION) {
      return Translation.each(
          entry.getStatements(),
          (com.github.javaparser.ast.stmt.Statement statement) ->
              value((ExpressionStmt) statement));
    }
    return translation.statements.translateAll(entry.getStatements());
  }

  private Statement value(ExpressionStmt statement) {
    return new Statement.Yield(
        translation.span(statement), translation.expressions.translate(statement.getExpression()));
  }
}
