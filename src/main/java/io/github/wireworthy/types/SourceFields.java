package io.github.wireworthy.types;

import io.github.wireworthy.facts.FieldFact;
import io.github.wireworthy.facts.Modifiers;
import io.github.wireworthy.source.Location;
import io.github.wireworthy.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The fields of a type in the scanned sources: enum constants, record components, written fields.
 */
final class SourceFields {

  private static final int OF_CONSTANTS = Modifiers.PUBLIC | Modifiers.STATIC | Modifiers.FINAL;
  private static final int OF_COMPONENTS = Modifiers.PRIVATE | Modifiers.FINAL;

  private final SourceType owner;
  private final String file;
  private final List<FieldInfo> fields = new ArrayList<>();

  private SourceFields(SourceType owner) {
    this.owner = owner;
    this.file = owner.place().scope().file().facts().file();
  }

  static List<FieldInfo> of(SourceType owner) {
    SourceFields result = new SourceFields(owner);
    TypeResolver resolver = owner.context().resolver();
    Type self = owner.asType();
    owner
        .fact()
        .constants()
        .forEach(constant -> result.add(constant.name(), self, OF_CONSTANTS, constant.span()));
    owner
        .fact()
        .components()
        .forEach(
            component -> {
              Type type = resolver.resolve(component.type(), owner.bodyScope());
              result.add(component.name(), type, OF_COMPONENTS, component.span());
            });
    owner.fact().fields().forEach(field -> result.add(field, resolver));
    return List.copyOf(result.fields);
  }

  private void add(String name, Type type, int modifiers, Span span) {
    Optional<Location> location = Optional.of(new Location(file, span));
    fields.add(new FieldInfo(owner.name(), name, type, modifiers, Optional.empty(), location));
  }

  private void add(FieldFact field, TypeResolver resolver) {
    fields.add(
        new FieldInfo(
            owner.name(),
            field.name(),
            resolver.resolve(field.type(), owner.bodyScope()),
            ImplicitModifiers.ofField(owner, field),
            Optional.of(field),
            Optional.of(new Location(file, field.nameSpan()))));
  }
}
