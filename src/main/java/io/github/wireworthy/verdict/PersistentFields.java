package io.github.wireworthy.verdict;

import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.facts.FieldFact;
import io.github.wireworthy.facts.Modifiers;
import io.github.wireworthy.facts.TypeUse;
import io.github.wireworthy.types.Body;
import io.github.wireworthy.types.FieldInfo;
import io.github.wireworthy.types.TypeInfo;
import io.github.wireworthy.types.TypeTable;
import io.github.wireworthy.types.Typing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The fields that a class names itself as those to be written. */
final class PersistentFields {

  private PersistentFields() {}

  /**
   * One of them, as far as it is written out.
   *
   * @param type the class literal of its type
   */
  record Entry(String name, Optional<Expression.ClassLiteral> type) {}

  /** Whether the field is set to nothing, so that it might as well not be there. */
  static boolean isNull(FieldFact declaration) {
    return declaration
        .initializer()
        .filter(
            value ->
                value instanceof Expression.Literal literal
                    && literal.kind() == Expression.Literal.Kind.NULL)
        .isPresent();
  }

  /**
   * Whether an initialiser makes a list of fields by its full name, of whatever type the field is.
   */
  static boolean isList(Expression initializer) {
    return initializer instanceof Expression.NewArray array
        && array.type() instanceof TypeUse.Array type
        && type.element() instanceof TypeUse.Named element
        && JavaIo.STREAM_FIELD.endsWith("." + element.name());
  }

  /** What is named in the initialiser of the field. */
  static List<Entry> entries(Expression initializer) {
    List<Expression> elements = new ArrayList<>();
    if (initializer instanceof Expression.ArrayInitializer array) {
      elements.addAll(array.elements());
    } else if (initializer instanceof Expression.NewArray array) {
      array.initializer().ifPresent(inside -> elements.addAll(inside.elements()));
    }
    return elements.stream()
        .filter(Expression.New.class::isInstance)
        .flatMap(creation -> entry((Expression.New) creation).stream())
        .toList();
  }

  private static Optional<Entry> entry(Expression.New creation) {
    List<Expression> arguments = creation.arguments();
    if (arguments.isEmpty() || !(arguments.get(0) instanceof Expression.Literal name)) {
      return Optional.empty();
    }
    Optional<Expression.ClassLiteral> type =
        arguments.size() > 1 && arguments.get(1) instanceof Expression.ClassLiteral literal
            ? Optional.of(literal)
            : Optional.empty();
    return Optional.of(new Entry(name.value(), type));
  }

  /**
   * The first of them that is no instance field of the class with the very type, as {@code
   * java.io.ObjectStreamClass} looks for it.
   */
  static Optional<String> firstWithoutField(TypeTable types, TypeInfo owner, FieldFact fact) {
    Optional<Typing> typing =
        types.bodies(owner).stream()
            .filter(body -> body instanceof Body.OfField code && code.field().equals(fact))
            .findFirst()
            .map(types::typing);
    return fact.initializer().map(PersistentFields::entries).orElse(List.of()).stream()
        .filter(entry -> typing.isPresent() && !isField(typing.get(), owner, entry))
        .map(Entry::name)
        .findFirst();
  }

  private static boolean isField(Typing typing, TypeInfo owner, Entry entry) {
    return owner.fields().stream()
        .filter(field -> field.name().equals(entry.name()) && !field.has(Modifiers.STATIC))
        .anyMatch(field -> hasType(typing, field, entry));
  }

  private static boolean hasType(Typing typing, FieldInfo field, Entry entry) {
    String declared = Naming.nameOf(field.type());
    return entry
        .type()
        .map(literal -> Naming.nameOf(typing.resolve(literal.type())))
        .map(type -> type.isEmpty() || declared.isEmpty() || type.equals(declared))
        .orElse(true);
  }
}
