package io.github.wireworthy.syntax;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.AnnotationMemberDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.CompactConstructorDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.InitializerDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.SimpleName;
import com.github.javaparser.ast.stmt.BlockStmt;
import io.github.wireworthy.facts.EnumConstantFact;
import io.github.wireworthy.facts.FieldFact;
import io.github.wireworthy.facts.InitializerFact;
import io.github.wireworthy.facts.MethodFact;
import io.github.wireworthy.facts.Modifiers;
import io.github.wireworthy.facts.TypeUse;
import io.github.wireworthy.facts.Variable;
import io.github.wireworthy.source.Span;
import java.util.List;
import java.util.Optional;

/** Translates fields, methods, constructors, initialisers and enum constants. */
final class MemberTranslator {

  private final Translation translation;

  MemberTranslator(Translation translation) {
    this.translation = translation;
  }

  /** One fact for each declarator. */
  List<FieldFact> fields(FieldDeclaration declaration) {
    return Translation.each(
        declaration.getVariables(),
        (VariableDeclarator declarator) -> field(declaration, declarator));
  }

  MethodFact method(MethodDeclaration method) {
    return callable(method, translation.typeUses.translate(method.getType()), method.getBody());
  }

  MethodFact constructor(ConstructorDeclaration constructor) {
    return callable(constructor, noResult(constructor), Optional.of(constructor.getBody()));
  }

  MethodFact compactConstructor(
      CompactConstructorDeclaration constructor, List<Variable> components) {
    return new MethodFact(
        translation.span(constructor),
        translation.nameSpan(constructor.getName()),
        MethodFact.CONSTRUCTOR,
        ModifierBits.of(constructor.getModifiers()),
        true,
        translation.annotations.translateAll(constructor.getAnnotations()),
        translation.typeUses.parameters(constructor.getTypeParameters()),
        noResult(constructor),
        components,
        translation.typeUses.translateAll(constructor.getThrownExceptions()),
        Optional.of(translation.statements.block(constructor.getBody())));
  }

  /** An element of an annotation type is a method without parameters. */
  MethodFact annotationElement(AnnotationMemberDeclaration element) {
    return new MethodFact(
        translation.span(element),
        translation.nameSpan(element.getName()),
        translation.name(element.getName()),
        ModifierBits.of(element.getModifiers()),
        false,
        translation.annotations.translateAll(element.getAnnotations()),
        List.of(),
        translation.typeUses.translate(element.getType()),
        List.of(),
        List.of(),
        Optional.empty());
  }

  InitializerFact initializer(InitializerDeclaration initializer) {
    return new InitializerFact(
        translation.span(initializer),
        initializer.isStatic(),
        translation.statements.block(initializer.getBody()));
  }

  EnumConstantFact constant(EnumConstantDeclaration constant) {
    return new EnumConstantFact(
        translation.span(constant),
        translation.name(constant.getName()),
        translation.expressions.translateAll(constant.getArguments()),
        hasBody(constant)
            ? Optional.of(translation.types.constantBody(constant))
            : Optional.empty());
  }

  private FieldFact field(FieldDeclaration declaration, VariableDeclarator declarator) {
    return new FieldFact(
        translation.span(declarator),
        translation.nameSpan(declarator.getName()),
        translation.span(declaration),
        translation.name(declarator.getName()),
        ModifierBits.of(declaration.getModifiers()),
        translation.annotations.translateAll(declaration.getAnnotations()),
        translation.typeUses.translate(declarator.getType()),
        translation.expressions.translateIfAny(declarator.getInitializer()));
  }

  private MethodFact callable(
      CallableDeclaration<?> callable, TypeUse returnType, Optional<BlockStmt> body) {
    SimpleName name = callable.getName();
    List<Variable> parameters = translation.variables.parameters(callable.getParameters());
    return new MethodFact(
        translation.span(callable),
        translation.nameSpan(name),
        callable.isConstructorDeclaration() ? MethodFact.CONSTRUCTOR : translation.name(name),
        ModifierBits.of(callable.getModifiers()) | varargs(parameters),
        false,
        translation.annotations.translateAll(callable.getAnnotations()),
        translation.typeUses.parameters(callable.getTypeParameters()),
        returnType,
        parameters,
        translation.typeUses.translateAll(callable.getThrownExceptions()),
        body.map(translation.statements::block));
  }

  private TypeUse noResult(Node constructor) {
    Span span = translation.span(constructor);
    return new TypeUse.Primitive(
        new Span(span.line(), span.column(), span.line(), span.column()), "void");
  }

  private static int varargs(List<Variable> parameters) {
    boolean isVarargs = !parameters.isEmpty() && parameters.get(parameters.size() - 1).isVarargs();
    return isVarargs ? Modifiers.VARARGS : 0;
  }

  /** A body without members leaves its brace only. */
  private static boolean hasBody(EnumConstantDeclaration constant) {
    return !constant.getClassBody().isEmpty()
        || constant.getTokenRange().map(range -> range.getEnd().getText()).orElse("").equals("}");
  }
}
