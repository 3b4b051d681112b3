package io.github.wireworthy.syntax;

import com.github.javaparser.ast.Modifier;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.TypePatternExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.type.UnknownType;
import io.github.wireworthy.facts.TypeUse;
import io.github.wireworthy.facts.Variable;
import io.github.wireworthy.facts.Variable.Kind;
import io.github.wireworthy.source.Span;
import java.util.List;
import java.util.Optional;

/** Translates local variables and parameters of all kinds. */
final class VariableTranslator {

  private final Translation translation;

  VariableTranslator(Translation translation) {
    this.translation = translation;
  }

  List<Variable> declared(VariableDeclarationExpr declaration, Kind kind) {
    return Translation.each(
        declaration.getVariables(),
        (VariableDeclarator declarator) -> declared(declaration, declarator, kind));
  }

  List<Variable> parameters(List<Parameter> parameters) {
    return Translation.each(
        parameters,
        parameter ->
            parameter(
                parameter, Kind.PARAMETER, translation.typeUses.translate(parameter.getType())));
  }

  Variable catchParameter(Parameter parameter) {
    return parameter(parameter, Kind.CATCH, translation.typeUses.translate(parameter.getType()));
  }

  Variable lambdaParameter(Parameter parameter) {
    TypeUse type =
        parameter.getType() instanceof UnknownType
            ? new TypeUse.Inferred(translation.nameSpan(parameter.getName()))
            : translation.typeUses.translateLocal(parameter.getType());
    return parameter(parameter, Kind.LAMBDA_PARAMETER, type);
  }

  Variable patternVariable(TypePatternExpr pattern) {
    return new Variable(
        translation.nameSpan(pattern.getName()),
        translation.name(pattern.getName()),
        Kind.PATTERN,
        translation.typeUses.translateLocal(pattern.getType()),
        isFinal(pattern.getModifiers()),
        false,
        List.of(),
        Optional.empty());
  }

  private Variable declared(
      VariableDeclarationExpr declaration, VariableDeclarator declarator, Kind kind) {
    return new Variable(
        translation.nameSpan(declarator.getName()),
        translation.name(declarator.getName()),
        kind,
        translation.typeUses.translateLocal(declarator.getType()),
        isFinal(declaration.getModifiers()),
        false,
        translation.annotations.translateAll(declaration.getAnnotations()),
        translation.expressions.translateIfAny(declarator.getInitializer()));
  }

  private Variable parameter(Parameter parameter, Kind kind, TypeUse type) {
    Span span = translation.nameSpan(parameter.getName());
    return new Variable(
        span,
        translation.name(parameter.getName()),
        kind,
        parameter.isVarArgs() ? translation.typeUses.arrayOf(type) : type,
        isFinal(parameter.getModifiers()),
        parameter.isVarArgs(),
        translation.annotations.translateAll(parameter.getAnnotations()),
        Optional.empty());
  }

  private static boolean isFinal(NodeList<Modifier> modifiers) {
    for (Modifier modifier : modifiers) {
      if (modifier.getKeyword() == Modifier.Keyword.FINAL) {
        return true;
      }
    }
    return false;
  }
}
