package io.github.wireworthy.syntax;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.expr.Name;
import com.github.javaparser.ast.type.ArrayType;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.IntersectionType;
import com.github.javaparser.ast.type.PrimitiveType;
import com.github.javaparser.ast.type.Type;
import com.github.javaparser.ast.type.TypeParameter;
import com.github.javaparser.ast.type.UnionType;
import com.github.javaparser.ast.type.UnknownType;
import com.github.javaparser.ast.type.VarType;
import com.github.javaparser.ast.type.VoidType;
import com.github.javaparser.ast.type.WildcardType;
import com.github.javaparser.ast.visitor.GenericVisitorWithDefaults;
import io.github.wireworthy.facts.TypeParameterFact;
import io.github.wireworthy.facts.TypeUse;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Translates types as they are written. */
final class TypeUseTranslator extends GenericVisitorWithDefaults<TypeUse, Void> {

  private static final String VAR = "var";

  private final Translation translation;
  private final Function<Type, TypeUse> translator = this::translate;
  private final Function<ClassOrInterfaceType, TypeUse.Named> namer = this::named;

  TypeUseTranslator(Translation translation) {
    this.translation = translation;
  }

  TypeUse translate(Type type) {
    return type.accept(this, null);
  }

  List<TypeUse> translateAll(List<? extends Type> types) {
    return Translation.each(types, translator);
  }

  List<TypeUse> arguments(Optional<NodeList<Type>> written) {
    return written.isPresent() ? translateAll(written.get()) : List.of();
  }

  /** The type of a local variable, for which {@code var} may stand (JLS 14.4.1). */
  TypeUse translateLocal(Type type) {
    return type instanceof ClassOrInterfaceType named && isVar(named)
        ? new TypeUse.Inferred(translation.span(type))
        : translate(type);
  }

  TypeUse.Named named(ClassOrInterfaceType type) {
    translation.qualifiedNames.meet(type);
    return new TypeUse.Named(
        translation.span(type),
        type.getScope().map(namer),
        translation.name(type.getName()),
        arguments(type.getTypeArguments()));
  }

  /** The qualifier of {@code Outer.this}. */
  TypeUse.Named named(Name name) {
    return new TypeUse.Named(
        translation.span(name),
        name.getQualifier().map(this::named),
        translation.name(name.getIdentifier()),
        List.of());
  }

  List<TypeUse.Named> namedAll(List<ClassOrInterfaceType> types) {
    return Translation.each(types, namer);
  }

  List<TypeParameterFact> parameters(List<TypeParameter> parameters) {
    return Translation.each(
        parameters,
        parameter ->
            new TypeParameterFact(
                translation.span(parameter),
                translation.name(parameter.getName()),
                translateAll(parameter.getTypeBound())));
  }

  /** Wraps the type of a parameter {@code T...}. */
  TypeUse.Array arrayOf(TypeUse element) {
    return new TypeUse.Array(element.span(), element);
  }

  @Override
  public TypeUse defaultAction(Node node, Void unused) {
    throw new IllegalStateException("not a type: " + node.getClass().getSimpleName());
  }

  @Override
  public TypeUse visit(ClassOrInterfaceType type, Void unused) {
    return named(type);
  }

  @Override
  public TypeUse visit(PrimitiveType type, Void unused) {
    return new TypeUse.Primitive(translation.span(type), keyword(type));
  }

  @Override
  public TypeUse visit(VoidType type, Void unused) {
    return new TypeUse.Primitive(translation.span(type), "void");
  }

  @Override
  public TypeUse visit(ArrayType type, Void unused) {
    return new TypeUse.Array(translation.span(type), translate(type.getComponentType()));
  }

  @Override
  public TypeUse visit(WildcardType type, Void unused) {
    return new TypeUse.Wildcard(
        translation.span(type),
        type.getExtendedType().map(translator),
        type.getSuperType().map(translator));
  }

  @Override
  public TypeUse visit(IntersectionType type, Void unused) {
    return new TypeUse.Intersection(translation.span(type), translateAll(type.getElements()));
  }

  @Override
  public TypeUse visit(UnionType type, Void unused) {
    return new TypeUse.Union(translation.span(type), translateAll(type.getElements()));
  }

  @Override
  public TypeUse visit(UnknownType type, Void unused) {
    return new TypeUse.Inferred(translation.span(type));
  }

  @Override
  public TypeUse visit(VarType type, Void unused) {
    return new TypeUse.Inferred(translation.span(type));
  }

  /** The parser's own spelling follows the locale of the machine: Turkish has no "int". */
  private static String keyword(PrimitiveType type) {
    return switch (type.getType()) {
      case BOOLEAN -> "boolean";
      case CHAR -> "char";
      case BYTE -> "byte";
      case SHORT -> "short";
      case INT -> "int";
      case LONG -> "long";
      case FLOAT -> "float";
      case DOUBLE -> "double";
    };
  }

  private static boolean isVar(ClassOrInterfaceType type) {
    return type.getName().getIdentifier().equals(VAR)
        && type.getScope().isEmpty()
        && type.getTypeArguments().isEmpty();
  }
}
