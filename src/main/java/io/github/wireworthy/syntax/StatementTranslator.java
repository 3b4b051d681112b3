package io.github.wireworthy.syntax;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.AssertStmt;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.BreakStmt;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.ContinueStmt;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.EmptyStmt;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.LabeledStmt;
import com.github.javaparser.ast.stmt.LocalClassDeclarationStmt;
import com.github.javaparser.ast.stmt.LocalRecordDeclarationStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.SwitchStmt;
import com.github.javaparser.ast.stmt.SynchronizedStmt;
import com.github.javaparser.ast.stmt.ThrowStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.stmt.WhileStmt;
import com.github.javaparser.ast.stmt.YieldStmt;
import com.github.javaparser.ast.visitor.GenericVisitorWithDefaults;
import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.facts.Statement;
import io.github.wireworthy.facts.Variable;
import io.github.wireworthy.source.Span;
import io.github.wireworthy.syntax.PatchedText.Apart;
import io.github.wireworthy.syntax.PatchedText.Patch;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Translates statements. */
final class StatementTranslator extends GenericVisitorWithDefaults<Statement, Void> {

  private final Translation translation;

  /** Made once, like that of expressions. */
  private final Function<com.github.javaparser.ast.stmt.Statement, Statement> translator =
      this::translate;

  StatementTranslator(Translation translation) {
    this.translation = translation;
  }

  Statement translate(com.github.javaparser.ast.stmt.Statement statement) {
    return statement.accept(this, null);
  }

  List<Statement> translateAll(
      List<? extends com.github.javaparser.ast.stmt.Statement> statements) {
    return Translation.each(statements, translator);
  }

  Statement.Block block(BlockStmt block) {
    Span span = translation.span(block);
    if (block.getParsed() == Node.Parsedness.UNPARSABLE) {
      return new Statement.Block(span, List.of(unparsed(span)));
    }
    if (block.getStatements().size() == 1
        && block.getStatement(0) instanceof EmptyStmt only
        && translation.patch(only).orElse(null) instanceof Apart apart
        && translation.parse(apart).orElse(null) instanceof BlockStmt inner) {
      return block(inner);
    }
    return new Statement.Block(span, translateAll(block.getStatements()));
  }

  /** What the parser skipped is one unparsed expression. */
  @Override
  public Statement defaultAction(Node node, Void unused) {
    return unparsed(translation.span(node));
  }

  @Override
  public Statement visit(BlockStmt block, Void unused) {
    return block(block);
  }

  @Override
  public Statement visit(ExpressionStmt statement, Void unused) {
    return evaluate(statement, statement.getExpression(), Variable.Kind.LOCAL);
  }

  @Override
  public Statement visit(LocalClassDeclarationStmt statement, Void unused) {
    return new Statement.LocalType(
        translation.span(statement), translation.types.translate(statement.getClassDeclaration()));
  }

  @Override
  public Statement visit(LocalRecordDeclarationStmt statement, Void unused) {
    return new Statement.LocalType(
        translation.span(statement), translation.types.translate(statement.getRecordDeclaration()));
  }

  @Override
  public Statement visit(ExplicitConstructorInvocationStmt call, Void unused) {
    return new Statement.ConstructorCall(
        translation.span(call),
        !call.isThis(),
        translation.expressions.translateIfAny(call.getExpression()),
        translation.typeUses.arguments(call.getTypeArguments()),
        translation.expressions.translateAll(call.getArguments()));
  }

  @Override
  public Statement visit(IfStmt statement, Void unused) {
    return new Statement.If(
        translation.span(statement),
        expression(statement.getCondition()),
        translate(statement.getThenStmt()),
        statement.getElseStmt().map(translator));
  }

  @Override
  public Statement visit(WhileStmt loop, Void unused) {
    return loop(loop, false, loop.getCondition(), loop.getBody());
  }

  @Override
  public Statement visit(DoStmt loop, Void unused) {
    return loop(loop, true, loop.getCondition(), loop.getBody());
  }

  @Override
  public Statement visit(ForStmt loop, Void unused) {
    return new Statement.Loop(
        translation.span(loop),
        false,
        Translation.each(
            loop.getInitialization(),
            (com.github.javaparser.ast.expr.Expression part) ->
                evaluate(part, part, Variable.Kind.LOCAL)),
        translation.expressions.translateIfAny(loop.getCompare()),
        translation.expressions.translateAll(loop.getUpdate()),
        translate(loop.getBody()));
  }

  @Override
  public Statement visit(ForEachStmt loop, Void unused) {
    return new Statement.ForEach(
        translation.span(loop),
        translation.variables.declared(loop.getVariable(), Variable.Kind.FOR_EACH).get(0),
        expression(loop.getIterable()),
        translate(loop.getBody()));
  }

  @Override
  public Statement visit(SwitchStmt statement, Void unused) {
    return translation.switches.statement(statement);
  }

  @Override
  public Statement visit(TryStmt statement, Void unused) {
    return new Statement.Try(
        translation.span(statement),
        Translation.each(
            statement.getResources(),
            (com.github.javaparser.ast.expr.Expression part) ->
                evaluate(part, part, Variable.Kind.RESOURCE)),
        block(statement.getTryBlock()),
        Translation.each(statement.getCatchClauses(), this::catchClause),
        statement.getFinallyBlock().map(this::block));
  }

  @Override
  public Statement visit(SynchronizedStmt statement, Void unused) {
    return new Statement.Synchronized(
        translation.span(statement),
        expression(statement.getExpression()),
        block(statement.getBody()));
  }

  @Override
  public Statement visit(LabeledStmt statement, Void unused) {
    return new Statement.Labeled(
        translation.span(statement),
        translation.name(statement.getLabel()),
        translate(statement.getStatement()));
  }

  @Override
  public Statement visit(ReturnStmt statement, Void unused) {
    return new Statement.Return(
        translation.span(statement),
        translation.expressions.translateIfAny(statement.getExpression()));
  }

  @Override
  public Statement visit(YieldStmt statement, Void unused) {
    return translation.switches.yielded(statement);
  }

  @Override
  public Statement visit(ThrowStmt statement, Void unused) {
    return new Statement.Throw(translation.span(statement), expression(statement.getExpression()));
  }

  @Override
  public Statement visit(AssertStmt statement, Void unused) {
    return new Statement.Assert(
        translation.span(statement),
        expression(statement.getCheck()),
        translation.expressions.translateIfAny(statement.getMessage()));
  }

  @Override
  public Statement visit(BreakStmt statement, Void unused) {
    return new Statement.Jump(
        translation.span(statement), true, statement.getLabel().map(translation::name));
  }

  @Override
  public Statement visit(ContinueStmt statement, Void unused) {
    return new Statement.Jump(
        translation.span(statement), false, statement.getLabel().map(translation::name));
  }

  @Override
  public Statement visit(EmptyStmt statement, Void unused) {
    return translation
        .patch(statement)
        .map(this::patched)
        .orElseGet(() -> new Statement.Empty(translation.span(statement)));
  }

  private Statement patched(Patch patch) {
    if (patch instanceof Apart apart
        && translation.parse(apart).orElse(null) instanceof TypeDeclaration<?> type) {
      return new Statement.LocalType(translation.span(type), translation.types.translate(type));
    }
    return unparsed(translation.span(patch.region()));
  }

  private Expression expression(com.github.javaparser.ast.expr.Expression expression) {
    return translation.expressions.translate(expression);
  }

  private Statement evaluate(
      Node place, com.github.javaparser.ast.expr.Expression expression, Variable.Kind kind) {
    return expression instanceof VariableDeclarationExpr declaration
        ? new Statement.Locals(
            translation.span(place), translation.variables.declared(declaration, kind))
        : new Statement.Evaluate(translation.span(place), expression(expression));
  }

  private Statement loop(
      Node place,
      boolean testsLast,
      com.github.javaparser.ast.expr.Expression condition,
      com.github.javaparser.ast.stmt.Statement body) {
    return new Statement.Loop(
        translation.span(place),
        testsLast,
        List.of(),
        Optional.of(expression(condition)),
        List.of(),
        translate(body));
  }

  private Statement.Catch catchClause(CatchClause clause) {
    return new Statement.Catch(
        translation.span(clause),
        translation.variables.catchParameter(clause.getParameter()),
        block(clause.getBody()));
  }

  private static Statement unparsed(Span span) {
    return new Statement.Evaluate(span, new Expression.Unparsed(span));
  }
}
