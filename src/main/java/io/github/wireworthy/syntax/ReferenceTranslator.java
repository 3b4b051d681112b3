package io.github.wireworthy.syntax;

import com.github.javaparser.ast.ArrayCreationLevel;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.ArrayCreationExpr;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.TypeExpr;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.Type;
import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.facts.TypeUse;
import io.github.wireworthy.facts.Variable;
import io.github.wireworthy.source.Span;
import java.util.List;
import java.util.Optional;

/** Translates lambdas, method references and arrays. */
final class ReferenceTranslator {

  private final Translation translation;

  ReferenceTranslator(Translation translation) {
    this.translation = translation;
  }

  Expression lambda(LambdaExpr lambda) {
    List<Variable> parameters =
        Translation.each(lambda.getParameters(), translation.variables::lambdaParameter);
    return new Expression.Lambda(
        translation.span(lambda), parameters, translation.statements.translate(lambda.getBody()));
  }

  /**
   * The parser takes {@code (A) this::m} for {@code ((A) this)::m}; a cast binds less than {@code
   * ::} (JLS 15.13, 15.16), so the two change places.
   */
  Expression methodReference(MethodReferenceExpr reference) {
    return reference(reference, reference.getScope());
  }

  private Expression reference(
      MethodReferenceExpr reference, com.github.javaparser.ast.expr.Expression scope) {
    if (scope instanceof CastExpr cast) {
      return new Expression.Cast(
          translation.span(cast, reference),
          translation.typeUses.translate(cast.getType()),
          reference(reference, cast.getExpression()));
    }
    return new Expression.MethodReference(
        translation.span(scope, reference),
        translation.expressions.translate(scope),
        translation.typeUses.arguments(reference.getTypeArguments()),
        translation.name(reference.getIdentifier()),
        endSpan(reference, reference.getIdentifier().length()));
  }

  /**
   * What stands before {@code ::} when the parser takes it for a type, although it may be a name.
   */
  Expression scope(TypeExpr scope) {
    Type type = scope.getType();
    return type instanceof ClassOrInterfaceType named && isPlainName(named)
        ? plainName(named)
        : new Expression.TypeName(translation.span(scope), translation.typeUses.translate(type));
  }

  Expression newArray(ArrayCreationExpr creation) {
    List<com.github.javaparser.ast.expr.Expression> sizes =
        creation.getLevels().stream()
            .map(ArrayCreationLevel::getDimension)
            .flatMap(Optional::stream)
            .toList();
    return new Expression.NewArray(
        translation.span(creation),
        arrayType(creation),
        translation.expressions.translateAll(sizes),
        creation.getInitializer().map(this::arrayInitializer));
  }

  Expression.ArrayInitializer arrayInitializer(ArrayInitializerExpr initializer) {
    return new Expression.ArrayInitializer(
        translation.span(initializer),
        translation.expressions.translateAll(initializer.getValues()));
  }

  private TypeUse arrayType(ArrayCreationExpr creation) {
    TypeUse type = translation.typeUses.translate(creation.getElementType());
    Span span = translation.span(creation.getElementType());
    for (int level = 0; level < creation.getLevels().size(); level++) {
      type = new TypeUse.Array(span, type);
    }
    return type;
  }

  private Expression plainName(ClassOrInterfaceType type) {
    translation.qualifiedNames.meet(type);
    Span span = translation.span(type);
    String name = translation.name(type.getName());
    return type.getScope().isEmpty()
        ? new Expression.Name(span, name)
        : new Expression.Select(
            span, plainName(type.getScope().get()), name, translation.nameSpan(type.getName()));
  }

  private static boolean isPlainName(ClassOrInterfaceType type) {
    return type.getTypeArguments().isEmpty()
        && type.getAnnotations().isEmpty()
        && type.getScope().map(ReferenceTranslator::isPlainName).orElse(true);
  }

  private Span endSpan(Node node, int length) {
    return node.getRange()
        .map(range -> translation.span(range.withBegin(range.end.right(1 - length))))
        .orElse(Span.NONE);
  }
}
