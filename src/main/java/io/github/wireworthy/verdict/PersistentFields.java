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

  /** How many fields are gone through that are set to one another. */
  private static final int FOLLOWED = 4;

  private PersistentFields() {}

  /**
   * One of them, as far as the sources tell of it.
   *
   * @param type the name of its type; empty if it is not written out
   */
  record Entry(String name, Optional<String> type) {}

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

  /** What is named in the initialiser of the field, or in that of the field it is set to. */
  static List<Entry> entries(TypeTable types, TypeInfo owner, FieldFact declaration) {
    return Initializer.of(types, owner, declaration)
        .map(initializer -> entries(initializer, FOLLOWED))
        .orElse(List.of());
  }

  private static List<Entry> entries(Initializer initializer, int followed) {
    Expression value = initializer.value();
    List<Expression> elements = new ArrayList<>();
    if (value instanceof Expression.ArrayInitializer array) {
      elements.addAll(array.elements());
    } else if (value instanceof Expression.NewArray array) {
      array.initializer().ifPresent(inside -> elements.addAll(inside.elements()));
    } else if (followed > 0) {
      return initializer.ofField(value).map(next -> entries(next, followed - 1)).orElse(List.of());
    }
    return elements.stream()
        .filter(Expression.New.class::isInstance)
        .flatMap(creation -> entry(initializer, (Expression.New) creation).stream())
        .toList();
  }

  private static Optional<Entry> entry(Initializer initializer, Expression.New creation) {
    List<Expression> arguments = creation.arguments();
    if (arguments.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> type =
        arguments.size() > 1 && arguments.get(1) instanceof Expression.ClassLiteral literal
            ? Optional.of(Naming.nameOf(initializer.typing().resolve(literal.type())))
            : Optional.empty();
    return text(initializer, arguments.get(0), FOLLOWED).map(name -> new Entry(name, type));
  }

  private static Optional<String> text(Initializer initializer, Expression value, int followed) {
    if (value instanceof Expression.Literal literal) {
      return Optional.of(literal.value());
    }
    return followed > 0
        ? initializer.ofField(value).flatMap(next -> text(next, next.value(), followed - 1))
        : Optional.empty();
  }

  /**
   * The first of them that is no instance field of the class with the very type, as {@code
   * java.io.ObjectStreamClass} looks for it.
   */
  static Optional<String> firstWithoutField(TypeTable types, TypeInfo owner, FieldFact fact) {
    return entries(types, owner, fact).stream()
        .filter(entry -> !isField(owner, entry))
        .map(Entry::name)
        .findFirst();
  }

  private static boolean isField(TypeInfo owner, Entry entry) {
    return owner.fields().stream()
        .filter(field -> field.name().equals(entry.name()) && !field.has(Modifiers.STATIC))
        .anyMatch(field -> hasType(field, entry));
  }

  private static boolean hasType(FieldInfo field, Entry entry) {
    String declared = Naming.nameOf(field.type());
    return entry
        .type()
        .map(type -> type.isEmpty() || declared.isEmpty() || type.equals(declared))
        .orElse(true);
  }

  /** What a field of the sources is set to where it is declared, and what names mean there. */
  private record Initializer(TypeTable types, Expression value, Typing typing) {

    static Optional<Initializer> of(TypeTable types, TypeInfo owner, FieldFact field) {
      Optional<Body> declaration =
          types.bodies(owner).stream()
              .filter(body -> body instanceof Body.OfField code && code.field().equals(field))
              .findFirst();
      return declaration.flatMap(
          body ->
              field.initializer().map(value -> new Initializer(types, value, types.typing(body))));
    }

    /** That of a field which is named here and never gets another value. */
    Optional<Initializer> ofField(Expression named) {
      boolean isName = named instanceof Expression.Name || named instanceof Expression.Select;
      return isName
              && typing.meaningOf(named) instanceof Typing.Meaning.Field meant
              && meant.field().has(Modifiers.FINAL)
          ? types
              .find(meant.field().owner())
              .flatMap(
                  owner -> meant.field().declaration().flatMap(field -> of(types, owner, field)))
          : Optional.empty();
    }
  }
}
