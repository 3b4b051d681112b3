package io.github.wireworthy.types;

import io.github.wireworthy.facts.Modifiers;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Looks up type names in scopes, packages and types (JLS 6.4.1), without type arguments. */
final class TypeNames {

  private static final String JAVA_LANG = "java.lang";

  private final TopLevelTypes types;
  private final List<TypeLibrary> libraries;
  private final CycleGuard guard;
  private final MemberTypes members;

  /** Finds types by their full names. */
  interface TopLevelTypes {

    /** The type of a name; of several the one that is nearest to a file. */
    Optional<TypeInfo> find(String fullName, FileScope asker);
  }

  TypeNames(
      TopLevelTypes types, List<TypeLibrary> libraries, MemberTypes members, CycleGuard guard) {
    this.types = types;
    this.libraries = libraries;
    this.members = members;
    this.guard = guard;
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
      Optional<Type> found = named(imported.get(), file);
      return found.isPresent() ? found : Optional.of(new Type.Unknown(imported.get()));
    }
    return first(file.staticImports(name), member -> named(member, file))
        .or(() -> topLevel(file.inPackage(name), file))
        .or(() -> first(file.onDemandImports(), container -> visibleIn(container, name, file)))
        .or(() -> visibleIn(JAVA_LANG, name, file))
        .or(() -> first(file.moduleImports(), module -> inModule(module, name, file)));
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
  private Optional<Type> visibleIn(String container, String name, FileScope file) {
    Optional<TypeInfo> inPackage = types.find(container + "." + name, file);
    if (inPackage.filter(type -> type.has(Modifiers.PUBLIC)).isPresent()) {
      return inPackage.map(type -> Type.ClassType.of(type.name()));
    }
    return memberOf(named(container, file), name);
  }

  private Optional<Type> memberOf(Optional<Type> outer, String name) {
    return outer
        .flatMap(type -> members.find(((Type.ClassType) type).name(), name))
        .map(Type.ClassType::of);
  }

  private Optional<Type> inModule(String module, String name, FileScope file) {
    for (TypeLibrary library : libraries) {
      Optional<Type> found =
          first(library.packagesOf(module), container -> visibleIn(container, name, file));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** The type of a package by its full name. */
  Optional<Type> topLevel(String name, FileScope file) {
    return types.find(name, file).map(type -> Type.ClassType.of(type.name()));
  }

  /** The type with a canonical name such as {@code java.util.Map.Entry}. */
  private Optional<Type> named(String canonicalName, FileScope file) {
    Optional<Type> topLevel = topLevel(canonicalName, file);
    int dot = canonicalName.lastIndexOf('.');
    return topLevel.isPresent() || dot < 0
        ? topLevel
        : memberOf(named(canonicalName.substring(0, dot), file), canonicalName.substring(dot + 1));
  }

  /** The member type of a type, unknown if it has none of this name. */
  Type member(Type outer, String name) {
    if (outer instanceof Type.ClassType named) {
      Optional<String> member = members.find(named.name(), name);
      return member.isPresent()
          ? Type.ClassType.of(member.get())
          : new Type.Unknown(Twins.plain(named.name()).replace('$', '.') + "." + name);
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
    return file.onDemandImports().stream().anyMatch(container -> mayHoldMore(container, file))
        || file.moduleImports().stream().anyMatch(this::isUnknownModule);
  }

  private boolean mayHoldMore(String container, FileScope file) {
    return libraries.stream().noneMatch(library -> library.isComplete(container))
        && named(container, file).isEmpty();
  }

  private boolean isUnknownModule(String module) {
    return libraries.stream().allMatch(library -> library.packagesOf(module).isEmpty());
  }
}
