package io.github.wireworthy.types;

import io.github.wireworthy.facts.ImportFact;
import io.github.wireworthy.facts.TypeUse;
import java.util.List;
import java.util.Optional;

/** What the code of one body sees around it (JLS 6.3): what a {@link TypeTable} gives a typing. */
interface LexicalScope {

  /**
   * A type as written somewhere in the body: type variables of the method and of the types around
   * it, local classes in scope, member types with inherited ones, imports. Also asked for names
   * that may turn out to be packages or variables; then the answer is {@link Type.Unknown}.
   */
  Type resolve(TypeUse type);

  /** The body in which a local or anonymous class is declared; empty for all other types. */
  Optional<Body> enclosingBody(TypeInfo type);

  /** The package of the file, empty for the unnamed one. */
  String packageName();

  /** The imports of the file. */
  List<ImportFact> imports();
}
