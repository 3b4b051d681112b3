package io.github.wireworthy.types;

import io.github.wireworthy.facts.ImportFact;
import io.github.wireworthy.facts.TypeUse;
import io.github.wireworthy.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The members that a file imports (JLS 7.5.3, 7.5.4). */
final class StaticImports {

  private final LexicalScope scope;
  private final TypeTable table;
  private final List<ImportFact> single = new ArrayList<>(0);
  private final List<ImportFact> onDemand = new ArrayList<>(0);

  StaticImports(LexicalScope scope, TypeTable table) {
    this.scope = scope;
    this.table = table;
    for (ImportFact fact : scope.imports()) {
      if (fact.isStatic()) {
        (fact.isOnDemand() ? onDemand : single).add(fact);
      }
    }
  }

  /** The static field of a name that is imported. */
  Optional<FieldInfo> field(String name) {
    for (Type type : bySingle(name)) {
      Optional<FieldInfo> field = table.system().field(type, name);
      if (field.isPresent()) {
        return field;
      }
    }
    for (Type type : byDemand()) {
      Optional<FieldInfo> field = table.system().field(type, name);
      if (field.isPresent()) {
        return field;
      }
    }
    return Optional.empty();
  }

  /** The types from which a name is imported by itself. */
  List<Type> bySingle(String name) {
    List<Type> types = new ArrayList<>(0);
    for (ImportFact fact : single) {
      int dot = fact.name().lastIndexOf('.');
      if (dot > 0
          && fact.name().regionMatches(dot + 1, name, 0, name.length())
          && fact.name().length() == dot + 1 + name.length()) {
        types.add(type(fact.name().substring(0, dot)));
      }
    }
    return types;
  }

  /** The types from which all names are imported. */
  List<Type> byDemand() {
    List<Type> types = new ArrayList<>(0);
    for (ImportFact fact : onDemand) {
      types.add(type(fact.name()));
    }
    return types;
  }

  private Type type(String dotted) {
    Optional<TypeUse.Named> use = Optional.empty();
    for (String part : dotted.split("\\.", -1)) {
      use = Optional.of(new TypeUse.Named(Span.NONE, use, part, List.of()));
    }
    return use.map(scope::resolve).orElse(CoreTypes.UNKNOWN);
  }
}
