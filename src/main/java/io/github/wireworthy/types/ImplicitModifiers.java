package io.github.wireworthy.types;

import io.github.wireworthy.facts.EnumConstantFact;
import io.github.wireworthy.facts.FieldFact;
import io.github.wireworthy.facts.MethodFact;
import io.github.wireworthy.facts.Modifiers;
import io.github.wireworthy.facts.TypeFact;
import io.github.wireworthy.facts.Variable;
import java.util.List;

/**
 * The modifiers of declarations in the scanned sources, those that need not be written included.
 */
final class ImplicitModifiers {

  private static final int ACCESS = Modifiers.PUBLIC | Modifiers.PROTECTED | Modifiers.PRIVATE;

  private ImplicitModifiers() {}

  /** Of a type: JLS 8.1.1, 8.9, 8.10, 9.1.1, 9.5. */
  static int ofType(SourceType type) {
    int modifiers = type.fact().modifiers();
    if (type.isInterfaceMember()) {
      modifiers |= Modifiers.PUBLIC | Modifiers.STATIC;
    }
    int nested = type.place().enclosing().isPresent() ? Modifiers.STATIC : 0;
    return switch (type.fact().kind()) {
      case CLASS, ANONYMOUS -> modifiers;
      case INTERFACE, ANNOTATION -> modifiers | Modifiers.ABSTRACT | nested;
      case RECORD -> modifiers | Modifiers.FINAL | nested;
      case ENUM ->
          modifiers | nested | (hasConstantBody(type.fact()) ? Modifiers.SEALED : Modifiers.FINAL);
    };
  }

  private static boolean hasConstantBody(TypeFact fact) {
    for (EnumConstantFact constant : fact.constants()) {
      if (constant.body().isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Of a field: those of interfaces are constants (JLS 9.3). */
  static int ofField(SourceType owner, FieldFact field) {
    return owner.isInterface()
        ? field.modifiers() | Modifiers.PUBLIC | Modifiers.STATIC | Modifiers.FINAL
        : field.modifiers();
  }

  /** Of a method or constructor: JLS 8.9.2, 9.4. */
  static int ofMethod(SourceType owner, MethodFact method) {
    int modifiers = method.modifiers() | varargs(method.parameters());
    if (owner.kind() == TypeInfo.Kind.ENUM && method.isConstructor()) {
      return modifiers | Modifiers.PRIVATE;
    } else if (!owner.isInterface() || (modifiers & Modifiers.PRIVATE) != 0) {
      return modifiers;
    }
    boolean hasBody = (modifiers & (Modifiers.DEFAULT | Modifiers.STATIC)) != 0;
    return modifiers | Modifiers.PUBLIC | (hasBody ? 0 : Modifiers.ABSTRACT);
  }

  /** Of a default or canonical constructor: the access of the class (JLS 8.8.9, 8.10.4). */
  static int ofImplicitConstructor(SourceType owner) {
    return owner.kind() == TypeInfo.Kind.ENUM
        ? Modifiers.PRIVATE
        : (owner.modifiers() & ACCESS) | varargs(owner.fact().components());
  }

  private static int varargs(List<Variable> parameters) {
    return !parameters.isEmpty() && parameters.get(parameters.size() - 1).isVarargs()
        ? Modifiers.VARARGS
        : 0;
  }
}
