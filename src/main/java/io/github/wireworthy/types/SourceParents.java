package io.github.wireworthy.types;

import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.facts.TypeFact;
import io.github.wireworthy.facts.TypeUse;
import java.util.List;
import java.util.Optional;

/** The direct supertypes of a type in the scanned sources, implicit ones included (JLS 8.1.4). */
record SourceParents(Optional<Type> superclass, List<Type> interfaces) {

  private static final Type.ClassType OBJECT = Type.ClassType.of("java.lang.Object");

  static SourceParents of(SourceType type) {
    TypeFact fact = type.fact();
    return switch (fact.kind()) {
      case CLASS -> new SourceParents(ofClass(type), interfaces(type));
      case ENUM ->
          new SourceParents(implicit("java.lang.Enum", List.of(type.asType())), interfaces(type));
      case RECORD -> new SourceParents(implicit("java.lang.Record", List.of()), interfaces(type));
      case INTERFACE -> new SourceParents(Optional.empty(), interfaces(type));
      case ANNOTATION ->
          new SourceParents(
              Optional.empty(), List.of(Type.ClassType.of("java.lang.annotation.Annotation")));
      case ANONYMOUS -> ofAnonymous(type);
    };
  }

  private static Optional<Type> implicit(String name, List<Type> arguments) {
    return Optional.of(new Type.ClassType(name, arguments));
  }

  private static Optional<Type> ofClass(SourceType type) {
    Optional<TypeUse.Named> written = type.fact().superclass();
    if (written.isPresent()) {
      return written.map(use -> classOnly(resolve(use, type), use));
    }
    return type.name().equals(OBJECT.name()) ? Optional.empty() : Optional.of(OBJECT);
  }

  private static List<Type> interfaces(SourceType type) {
    return type.fact().interfaces().stream()
        .map(use -> classOnly(resolve(use, type), use))
        .toList();
  }

  private static Type resolve(TypeUse use, SourceType type) {
    return type.context().resolver().resolve(use, type.headerScope());
  }

  /** A type variable is no supertype; whoever wrote one meant something that was not found. */
  private static Type classOnly(Type type, TypeUse.Named use) {
    return type instanceof Type.ClassType || type instanceof Type.Unknown
        ? type
        : new Type.Unknown(use.name());
  }

  /** An anonymous class extends or implements what is written behind {@code new} (JLS 15.9.5). */
  private static SourceParents ofAnonymous(SourceType type) {
    Optional<Expression.New> creation = type.place().creation();
    if (creation.isEmpty()) {
      return new SourceParents(type.place().enclosing().map(TypeInfo::asType), List.of());
    }
    Type written = written(creation.get(), type);
    return ofAnonymous(
        type, creation.get().diamond() ? withInferred(written, creation.get(), type) : written);
  }

  private static SourceParents ofAnonymous(SourceType type, Type parent) {
    boolean isInterface =
        parent instanceof Type.ClassType named
            && type.context().types().apply(named.name()).filter(TypeInfo::isInterface).isPresent();
    return isInterface
        ? new SourceParents(Optional.of(OBJECT), List.of(parent))
        : new SourceParents(Optional.of(parent), List.of());
  }

  private static Type written(Expression.New creation, SourceType type) {
    TypeResolver resolver = type.context().resolver();
    Optional<Type> outer = creation.outer().flatMap(expression -> typeOf(expression, type));
    Scope scope = type.place().scope();
    Type parent =
        outer.isPresent()
            ? resolver.member(outer.get(), creation.type(), scope)
            : resolver.resolve(creation.type(), scope);
    return classOnly(parent, creation.type());
  }

  private static Optional<Type> typeOf(Expression expression, SourceType type) {
    return type.place().body().map(body -> type.context().typings().apply(body).typeOf(expression));
  }

  /** The arguments that a diamond stands for hang on the expression around it. */
  private static Type withInferred(Type written, Expression.New creation, SourceType type) {
    return type.place()
        .body()
        .flatMap(body -> type.context().typings().apply(body).invocation(creation))
        .map(Typing.Invocation::returnType)
        .filter(inferred -> Erasure.of(inferred).equals(written))
        .orElse(written);
  }

  /** What is known of the supertypes while they are looked for. */
  static SourceParents whenCut(SourceType type) {
    Optional<Expression.New> creation = type.place().creation();
    return creation.isPresent() && creation.get().outer().isEmpty()
        ? ofAnonymous(type, written(creation.get(), type))
        : new SourceParents(Optional.of(OBJECT), List.of());
  }
}
