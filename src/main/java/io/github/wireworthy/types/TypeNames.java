package io.github.wireworthy.types;

import io.github.wireworthy.facts.Modifiers;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Looks up type names in scopes, packages and types (JLS 6.4.1), without type arguments. */
final class TypeNames {

  private static final String JAVA_LANG = "java.lang";

  private final Function<String, Optional<TypeInfo>> types;
  private final List<TypeLibrary> libraries;
  private final CycleGuard guard;
  private final MemberTypes members;

  TypeNames(
      Function<String, Optional<TypeInfo>> types, List<TypeLibrary> libraries, CycleGuard guard) {
    this.types = types;
    this.libraries = libraries;
    this.guard = guard;
    this.members = new MemberTypes(types, guard);
  }

  /**
   * What a simple name means: a type variable, a class without arguments, or the {@link
   * Type.Unknown} of an import that leads nowhere. Empty if it means no type.
   */
  Optional<Type> find(String name, Scope scope) {
    Scope place = scope;
    while (true) {
      if (place instanceof Scope.Members here) {
        Optional<String> member = members.find(here.type(), name);
        if (member.isPresent()) {
          return member.map(Type.ClassType::of);
        }
        place = here.outer();
      } else if (place instanceof Scope.TypeVariables here) {
        for (Type.TypeVariable variable : here.variables()) {
          if (variable.name().equals(name)) {
            return Optional.of(variable);
          }
        }
        place = here.outer();
      } else if (place instanceof Scope.LocalType here) {
        if (here.simpleName().equals(name)) {
          return Optional.of(Type.ClassType.of(here.binaryName()));
        }
        place = here.outer();
      } else {
        return find(name, (FileScope) place);
      }
    }
  }

  private Optional<Type> find(String name, FileScope file) {
    Optional<Type> known = file.meanings().get(name);
    if (known != null) {
      return known;
    }
    Optional<Type> found = search(name, file);
    if (guard.isWhole()) {
      file.meanings().put(name, found);
    }
    return found;
  }

  private Optional<Type> search(String name, FileScope file) {
    Optional<String> imported = file.typeImport(name);
    if (imported.isPresent()) {
      return Optional.of(named(imported.get()).orElseGet(() -> new Type.Unknown(imported.get())));
    }
    return first(file.staticImports(name), this::named)
        .or(() -> topLevel(file.inPackage(name)))
        .or(() -> first(file.onDemandImports(), container -> visibleIn(container, name)))
        .or(() -> visibleIn(JAVA_LANG, name))
        .or(() -> first(file.moduleImports(), module -> inModule(module, name)));
  }

  private static Optional<Type> first(
      List<String> candidates, Function<String, Optional<Type>> search) {
    for (String candidate : candidates) {
      Optional<Type> found = search.apply(candidate);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** A public type of a package, or a member of a type. */
  private Optional<Type> visibleIn(String container, String name) {
    Optional<TypeInfo> inPackage = types.apply(container + "." + name);
    if (inPackage.filter(type -> type.has(Modifiers.PUBLIC)).isPresent()) {
      return inPackage.map(type -> Type.ClassType.of(type.name()));
    }
    return named(container)
        .map(outer -> ((Type.ClassType) outer).name())
        .flatMap(outer -> members.find(outer, name))
        .map(Type.ClassType::of);
  }

  private Optional<Type> inModule(String module, String name) {
    for (TypeLibrary library : libraries) {
      Optional<Type> found =
          first(library.packagesOf(module), container -> visibleIn(container, name));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** The type of a package by its full name. */
  Optional<Type> topLevel(String name) {
    return types.apply(name).map(type -> Type.ClassType.of(type.name()));
  }

  /** The type with a canonical name such as {@code java.util.Map.Entry}. */
  Optional<Type> named(String canonicalName) {
    Optional<Type> topLevel = topLevel(canonicalName);
    int dot = canonicalName.lastIndexOf('.');
    if (topLevel.isPresent() || dot < 0) {
      return topLevel;
    }
    return named(canonicalName.substring(0, dot))
        .map(outer -> ((Type.ClassType) outer).name())
        .flatMap(outer -> members.find(outer, canonicalName.substring(dot + 1)))
        .map(Type.ClassType::of);
  }

  /** The member type of a type, unknown if it has none of this name. */
  Type member(Type outer, String name) {
    if (outer instanceof Type.ClassType named) {
      Optional<String> member = members.find(named.name(), name);
      return member.isPresent()
          ? Type.ClassType.of(member.get())
          : new Type.Unknown(named.name().replace('$', '.') + "." + name);
    }
    boolean isNamed = outer instanceof Type.Unknown unknown && !unknown.name().isEmpty();
    return new Type.Unknown(isNamed ? ((Type.Unknown) outer).name() + "." + name : name);
  }

  /**
   * The best name for a type that was not found: one in the same package, unless something else may
   * have declared it.
   *
   * @param name simple or qualified
   */
  Type.Unknown unknown(String name, Scope scope) {
    boolean startsWithPackage = name.indexOf('.') > 0 && Character.isLowerCase(name.charAt(0));
    return new Type.Unknown(
        startsWithPackage || mayBeInherited(scope) || mayBeImported(scope.file())
            ? name
            : scope.file().inPackage(name));
  }

  private boolean mayBeInherited(Scope scope) {
    for (Scope place = scope; !(place instanceof FileScope); ) {
      if (place instanceof Scope.Members here) {
        if (members.hasGaps(here.type())) {
          return true;
        }
        place = here.outer();
      } else if (place instanceof Scope.LocalType here) {
        place = here.outer();
      } else {
        place = ((Scope.TypeVariables) place).outer();
      }
    }
    return false;
  }

  private boolean mayBeImported(FileScope file) {
    return file.onDemandImports().stream().anyMatch(this::mayHoldMore)
        || file.moduleImports().stream().anyMatch(this::isUnknownModule);
  }

  private boolean mayHoldMore(String container) {
    return libraries.stream().noneMatch(library -> library.isComplete(container))
        && named(container).isEmpty();
  }

  private boolean isUnknownModule(String module) {
    return libraries.stream().allMatch(library -> library.packagesOf(module).isEmpty());
  }
}
