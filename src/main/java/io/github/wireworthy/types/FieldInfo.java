package io.github.wireworthy.types;

import io.github.wireworthy.facts.FieldFact;
import io.github.wireworthy.facts.Modifiers;
import io.github.wireworthy.source.Location;
import java.util.Optional;

/**
 * A field.
 *
 * @param owner binary name of the declaring type
 * @param type in terms of the owner's type parameters
 * @param modifiers bits of {@link Modifiers}, implicit ones included
 * @param declaration for a field that is written as one in the scanned sources
 * @param location the name in the declaration (field, enum constant or record component), for
 *     scanned sources
 */
public record FieldInfo(
    String owner,
    String name,
    Type type,
    int modifiers,
    Optional<FieldFact> declaration,
    Optional<Location> location) {

  public boolean has(int modifier) {
    return Modifiers.has(modifiers, modifier);
  }
}
