package io.github.wireworthy.facts;

import io.github.wireworthy.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * The declaration of a class, interface, enum, record or annotation type, local and anonymous
 * classes included. Two type facts are the same only if they are the same object.
 *
 * @param span the whole declaration; for an anonymous class the whole creation, for the body of an
 *     enum constant the whole constant
 * @param nameSpan its name; for an anonymous class {@code new Type} up to the end of the type; for
 *     the body of an enum constant the constant's name
 * @param name the simple name, empty for an anonymous class
 * @param modifiers bits of {@link Modifiers}, as written (implicit ones are not added)
 * @param superclass of {@code extends} of a class
 * @param interfaces of {@code implements}, or of {@code extends} of an interface
 * @param components of a record
 * @param fields every field, one fact per declarator; not the enum constants and not the components
 * @param methods methods and constructors in source order
 * @param initializers static and instance initialiser blocks
 */
public record TypeFact(
    Span span,
    Span nameSpan,
    Kind kind,
    String name,
    int modifiers,
    List<AnnotationFact> annotations,
    List<TypeParameterFact> typeParameters,
    Optional<TypeUse.Named> superclass,
    List<TypeUse.Named> interfaces,
    List<TypeUse.Named> permits,
    List<Variable> components,
    List<EnumConstantFact> constants,
    List<FieldFact> fields,
    List<MethodFact> methods,
    List<InitializerFact> initializers,
    List<TypeFact> members) {

  /** What kind of type is declared. */
  public enum Kind {
    CLASS,
    INTERFACE,
    ENUM,
    RECORD,
    ANNOTATION,
    ANONYMOUS
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
