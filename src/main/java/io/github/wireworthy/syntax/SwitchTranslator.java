package io.github.wireworthy.syntax;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.PatternExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.nodeTypes.SwitchNode;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.SwitchEntry;
import com.github.javaparser.ast.stmt.SwitchStmt;
import com.github.javaparser.ast.stmt.YieldStmt;
import io.github.wireworthy.facts.Expression.Call;
import io.github.wireworthy.facts.Expression.Switch;
import io.github.wireworthy.facts.Pattern;
import io.github.wireworthy.facts.Statement;
import io.github.wireworthy.facts.SwitchCase;
import io.github.wireworthy.source.Span;
import java.util.List;
import java.util.Optional;

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

  /** {@code yield (x);} outside of a switch expression is a call, as it was before Java 14. */
  Statement yielded(YieldStmt statement) {
    Span span = translation.span(statement);
    io.github.wireworthy.facts.Expression value =
        translation.expressions.translate(statement.getExpression());
    return statement.getExpression() instanceof EnclosedExpr && !isInSwitchExpression(statement)
        ? new Statement.Evaluate(span, call(statement, span, value))
        : new Statement.Yield(span, value);
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
        translation.expressions.translateIfAny(entry.getGuard()),
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

  private static boolean isInSwitchExpression(Node statement) {
    Node node = statement;
    while (node.getParentNode().isPresent() && !(node instanceof BodyDeclaration<?>)) {
      node = node.getParentNode().get();
      if (node instanceof SwitchExpr) {
        return true;
      }
    }
    return false;
  }

  private Call call(
      YieldStmt statement, Span whole, io.github.wireworthy.facts.Expression argument) {
    String name = "yield";
    Span end = translation.span(statement.getExpression());
    return new Call(
        new Span(whole.line(), whole.column(), end.endLine(), end.endColumn()),
        Optional.empty(),
        List.of(),
        name,
        new Span(whole.line(), whole.column(), whole.line(), whole.column() + name.length()),
        List.of(argument));
  }
}
