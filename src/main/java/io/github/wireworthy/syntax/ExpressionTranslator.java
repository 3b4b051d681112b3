package io.github.wireworthy.syntax;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.ArrayCreationExpr;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.CharLiteralExpr;
import com.github.javaparser.ast.expr.ClassExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.DoubleLiteralExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.InstanceOfExpr;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.LongLiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.NullLiteralExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.SuperExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.expr.TextBlockLiteralExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.expr.TypeExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.visitor.GenericVisitorWithDefaults;
import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.facts.Expression.Literal.Kind;
import io.github.wireworthy.facts.TypeUse;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Translates expressions; parentheses are dropped. */
final class ExpressionTranslator extends GenericVisitorWithDefaults<Expression, Void> {

  private final Translation translation;
  private final ReferenceTranslator references;

  /** Made once: making it anew for each node would cost a tenth of the translation. */
  private final Function<com.github.javaparser.ast.expr.Expression, Expression> translator =
      this::translate;

  ExpressionTranslator(Translation translation) {
    this.translation = translation;
    this.references = new ReferenceTranslator(translation);
  }

  Expression translate(com.github.javaparser.ast.expr.Expression expression) {
    return expression.accept(this, null);
  }

  Optional<Expression> translateIfAny(
      Optional<com.github.javaparser.ast.expr.Expression> expression) {
    return expression.map(translator);
  }

  List<Expression> translateAll(
      List<? extends com.github.javaparser.ast.expr.Expression> expressions) {
    return Translation.each(expressions, translator);
  }

  @Override
  public Expression defaultAction(Node node, Void unused) {
    return new Expression.Unparsed(translation.span(node));
  }

  @Override
  public Expression visit(NameExpr name, Void unused) {
    return new Expression.Name(translation.span(name), translation.name(name.getName()));
  }

  @Override
  public Expression visit(FieldAccessExpr access, Void unused) {
    translation.qualifiedNames.meet(access);
    return new Expression.Select(
        translation.span(access),
        translate(access.getScope()),
        translation.name(access.getName()),
        translation.nameSpan(access.getName()));
  }

  @Override
  public Expression visit(MethodCallExpr call, Void unused) {
    return new Expression.Call(
        translation.span(call),
        call.getScope().map(translator),
        translation.typeUses.arguments(call.getTypeArguments()),
        translation.name(call.getName()),
        translation.nameSpan(call.getName()),
        translateAll(call.getArguments()));
  }

  @Override
  public Expression visit(EnclosedExpr enclosed, Void unused) {
    com.github.javaparser.ast.expr.Expression inner = enclosed.getInner();
    while (inner instanceof EnclosedExpr deeper) {
      inner = deeper.getInner();
    }
    return translate(inner);
  }

  @Override
  public Expression visit(ObjectCreationExpr creation, Void unused) {
    TypeUse.Named type = translation.typeUses.named(creation.getType());
    return new Expression.New(
        translation.span(creation),
        creation.getScope().map(translator),
        type,
        creation.getType().isUsingDiamondOperator(),
        translateAll(creation.getArguments()),
        creation.getAnonymousClassBody().map(body -> translation.types.anonymous(creation, body)));
  }

  /** Long sums lean to the left: they are taken apart in a loop, not by recursion. */
  @Override
  public Expression visit(BinaryExpr binary, Void unused) {
    Deque<BinaryExpr> spine = new ArrayDeque<>();
    com.github.javaparser.ast.expr.Expression first = binary;
    while (first instanceof BinaryExpr deeper) {
      spine.push(deeper);
      first = deeper.getLeft();
    }
    Expression left = translate(first);
    while (!spine.isEmpty()) {
      BinaryExpr next = spine.pop();
      left =
          new Expression.Binary(
              translation.span(next),
              next.getOperator().asString(),
              left,
              translate(next.getRight()));
    }
    return left;
  }

  @Override
  public Expression visit(AssignExpr assign, Void unused) {
    return new Expression.Assign(
        translation.span(assign),
        translate(assign.getTarget()),
        assign.getOperator().asString(),
        translate(assign.getValue()));
  }

  @Override
  public Expression visit(UnaryExpr unary, Void unused) {
    return new Expression.Unary(
        translation.span(unary),
        unary.getOperator().asString(),
        unary.isPostfix(),
        translate(unary.getExpression()));
  }

  @Override
  public Expression visit(ConditionalExpr conditional, Void unused) {
    return new Expression.Conditional(
        translation.span(conditional),
        translate(conditional.getCondition()),
        translate(conditional.getThenExpr()),
        translate(conditional.getElseExpr()));
  }

  @Override
  public Expression visit(CastExpr cast, Void unused) {
    return new Expression.Cast(
        translation.span(cast),
        translation.typeUses.translate(cast.getType()),
        translate(cast.getExpression()));
  }

  @Override
  public Expression visit(InstanceOfExpr test, Void unused) {
    return new Expression.InstanceOf(
        translation.span(test),
        translate(test.getExpression()),
        test.getPattern().isPresent()
            ? Optional.empty()
            : Optional.of(translation.typeUses.translate(test.getType())),
        test.getPattern().map(translation.patterns::translate));
  }

  @Override
  public Expression visit(ArrayAccessExpr access, Void unused) {
    return new Expression.Index(
        translation.span(access), translate(access.getName()), translate(access.getIndex()));
  }

  @Override
  public Expression visit(ArrayCreationExpr creation, Void unused) {
    return references.newArray(creation);
  }

  @Override
  public Expression visit(ArrayInitializerExpr initializer, Void unused) {
    return references.arrayInitializer(initializer);
  }

  @Override
  public Expression visit(LambdaExpr lambda, Void unused) {
    return references.lambda(lambda);
  }

  @Override
  public Expression visit(MethodReferenceExpr reference, Void unused) {
    return references.methodReference(reference);
  }

  @Override
  public Expression visit(TypeExpr type, Void unused) {
    return references.scope(type);
  }

  @Override
  public Expression visit(SwitchExpr choice, Void unused) {
    return translation.switches.expression(choice);
  }

  @Override
  public Expression visit(ClassExpr literal, Void unused) {
    return new Expression.ClassLiteral(
        translation.span(literal), translation.typeUses.translate(literal.getType()));
  }

  @Override
  public Expression visit(ThisExpr self, Void unused) {
    return new Expression.This(
        translation.span(self), self.getTypeName().map(translation.typeUses::named));
  }

  @Override
  public Expression visit(SuperExpr parent, Void unused) {
    return new Expression.Super(
        translation.span(parent), parent.getTypeName().map(translation.typeUses::named));
  }

  @Override
  public Expression visit(StringLiteralExpr literal, Void unused) {
    return literal(literal, Kind.STRING, Literals.string(literal.getValue()));
  }

  @Override
  public Expression visit(TextBlockLiteralExpr literal, Void unused) {
    return literal(literal, Kind.STRING, Literals.textBlock(Translation.token(literal)));
  }

  @Override
  public Expression visit(CharLiteralExpr literal, Void unused) {
    return literal(literal, Kind.CHAR, Literals.string(literal.getValue()));
  }

  @Override
  public Expression visit(IntegerLiteralExpr literal, Void unused) {
    return literal(literal, Kind.INT, literal.getValue());
  }

  @Override
  public Expression visit(LongLiteralExpr literal, Void unused) {
    return literal(literal, Kind.LONG, literal.getValue());
  }

  @Override
  public Expression visit(DoubleLiteralExpr literal, Void unused) {
    String text = literal.getValue();
    boolean isFloat = text.endsWith("f") || text.endsWith("F");
    return literal(literal, isFloat ? Kind.FLOAT : Kind.DOUBLE, text);
  }

  @Override
  public Expression visit(BooleanLiteralExpr literal, Void unused) {
    return literal(literal, Kind.BOOLEAN, String.valueOf(literal.getValue()));
  }

  @Override
  public Expression visit(NullLiteralExpr literal, Void unused) {
    return literal(literal, Kind.NULL, "null");
  }

  private Expression literal(Node node, Kind kind, String value) {
    return new Expression.Literal(translation.span(node), kind, translation.name(value));
  }
}
