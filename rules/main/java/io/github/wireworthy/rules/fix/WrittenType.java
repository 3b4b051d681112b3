package io.github.wireworthy.rules.fix;

import io.github.wireworthy.facts.Modifiers;
import io.github.wireworthy.facts.TypeUse;
import io.github.wireworthy.source.Span;
import io.github.wireworthy.types.Type;
import io.github.wireworthy.types.TypeInfo;
import io.github.wireworthy.types.TypeTable;
import io.github.wireworthy.types.Typing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes types as code of a place can name them: by the names that mean them there, or in full. */
final class WrittenType {

  private final TypeTable types;
  private final Typing typing;
  private final Span place;

  WrittenType(TypeTable types, Typing typing, Span place) {
    this.types = types;
    this.typing = typing;
    this.place = place;
  }

  /** The type as it is written; empty if it cannot be, or is not wholly known. */
  Optional<String> of(Type type) {
    if (type instanceof Type.ClassType named) {
      return ofClass(named);
    } else if (type instanceof Type.ArrayType array) {
      return of(array.element()).map(element -> element + "[]");
    } else if (type instanceof Type.Primitive primitive) {
      return Optional.of(primitive.name());
    } else if (type instanceof Type.TypeVariable variable) {
      return means(variable.name(), variable) ? Optional.of(variable.name()) : Optional.empty();
    } else if (type instanceof Type.Wildcard wildcard) {
      return ofWildcard(wildcard);
    }
    return Optional.empty();
  }

  private Optional<String> ofWildcard(Type.Wildcard wildcard) {
    if (wildcard.lower().isPresent()) {
      return of(wildcard.lower().get()).map(bound -> "? super " + bound);
    }
    return of(wildcard.upper()).map(bound -> bound.equals("Object") ? "?" : "? extends " + bound);
  }

  private Optional<String> ofClass(Type.ClassType type) {
    Optional<TypeInfo> info = types.find(type.name());
    boolean isRaw =
        info.filter(it -> it.typeParameters().size() == type.arguments().size()).isEmpty();
    Optional<String> name = info.flatMap(this::name);
    if (isRaw || name.isEmpty()) {
      return Optional.empty();
    }
    List<String> arguments = new ArrayList<>();
    for (Type argument : type.arguments()) {
      Optional<String> written = of(argument);
      if (written.isEmpty()) {
        return Optional.empty();
      }
      arguments.add(written.get());
    }
    return name.map(it -> arguments.isEmpty() ? it : it + "<" + String.join(", ", arguments) + ">");
  }

  private Optional<String> name(TypeInfo type) {
    if (type.kind() == TypeInfo.Kind.ANONYMOUS) {
      return Optional.empty();
    }
    if (means(type.simpleName(), type.asType())) {
      return Optional.of(type.simpleName());
    }
    Optional<TypeInfo> outer = type.enclosingType().flatMap(types::find);
    if (type.enclosingType().isPresent()) {
      return outer
          .filter(it -> it.memberTypes().containsValue(type.name()))
          .filter(it -> type.has(Modifiers.STATIC) || it.typeParameters().isEmpty())
          .flatMap(this::name)
          .map(around -> around + "." + type.simpleName());
    }
    return type.name().indexOf('.') < 0 ? Optional.empty() : Optional.of(type.name());
  }

  private boolean means(String name, Type type) {
    Type meaning = typing.resolve(new TypeUse.Named(place, Optional.empty(), name, List.of()));
    return type instanceof Type.ClassType named
        ? meaning instanceof Type.ClassType found && found.name().equals(named.name())
        : meaning.equals(type);
  }
}
