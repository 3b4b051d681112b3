package io.github.wireworthy.types;

import io.github.wireworthy.facts.TypeFact;
import java.util.List;
import java.util.Optional;

/**
 * What is known of all types: those of the scanned sources first, then those of the class path,
 * then those of the JDK. Types are looked up by name and read when first asked for.
 */
public interface TypeTable {

  /** The type with a binary name, or empty if no source, jar or JDK module has it. */
  Optional<TypeInfo> find(String binaryName);

  /** The info of a declaration of the scanned sources, local and anonymous classes included. */
  TypeInfo of(TypeFact declaration);

  /**
   * All types of the scanned sources, local and anonymous ones included, ordered by file and place.
   */
  List<TypeInfo> sourceTypes();

  /** The bodies (methods, constructors, initialisers, field initialisers) of a source type. */
  List<Body> bodies(TypeInfo sourceType);

  /** Answers about the expressions of one body; cheap to ask for, computed as needed, cached. */
  Typing typing(Body body);

  /** Subtyping, erasure, substitution and member look-up over this table. */
  TypeSystem system();

  /** The direct subtypes that the scanned sources declare of a type. */
  List<TypeInfo> sourceSubtypes(String binaryName);
}
