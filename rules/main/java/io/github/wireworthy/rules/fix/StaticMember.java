package io.github.wireworthy.rules.fix;

import io.github.wireworthy.facts.AnnotationFact;
import io.github.wireworthy.facts.Modifiers;
import io.github.wireworthy.facts.TypeFact;
import io.github.wireworthy.fix.AddModifier;
import io.github.wireworthy.fix.Fix;
import io.github.wireworthy.rule.Project;
import io.github.wireworthy.source.Location;
import io.github.wireworthy.types.TypeInfo;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Makes a member class static that does not need the object around it (JLS 8.5.1). Only code that
 * names such an object can tell the difference: {@code outer.new Inner()}, {@code outer.super()}
 * and {@code Outer<String>.Inner}.
 */
public final class StaticMember {

  /** Those of {@code java.lang} say nothing to a framework that may create objects. */
  private static final Set<String> PLAIN_ANNOTATIONS =
      Set.of("SuppressWarnings", "Deprecated", "FunctionalInterface", "SafeVarargs");

  private final Project project;
  private final CodeIndex index;

  public StaticMember(Project project, CodeIndex index) {
    this.project = project;
    this.index = index;
  }

  /** The fix for a class that carries the object around it, if there is one. */
  public Optional<Fix> of(TypeInfo type) {
    return type.declaration()
        .filter(declaration -> isMember(type, declaration) && standsInStatic(type))
        .filter(declaration -> !isBound(type) && InstanceUse.isFreeOfOuter(project, type))
        .map(declaration -> fix(type, declaration));
  }

  private boolean isMember(TypeInfo type, TypeFact declaration) {
    return type.kind() == TypeInfo.Kind.CLASS
        && !type.has(Modifiers.STATIC)
        && outer(type)
            .flatMap(TypeInfo::declaration)
            .filter(around -> around.members().contains(declaration))
            .isPresent();
  }

  private Optional<TypeInfo> outer(TypeInfo type) {
    return type.enclosingType().flatMap(project.types()::find);
  }

  /** Before Java 16 inner classes had no static members. */
  private boolean standsInStatic(TypeInfo type) {
    return outer(type).filter(StaticMember::hasStaticMembers).isPresent();
  }

  /** Whether a type may declare static members at every level of the language. */
  static boolean hasStaticMembers(TypeInfo type) {
    return type.kind() != TypeInfo.Kind.ANONYMOUS
        && (type.enclosingType().isEmpty() || type.has(Modifiers.STATIC));
  }

  /** Whether any code in view says which object is the one around it. */
  private boolean isBound(TypeInfo type) {
    String name = type.simpleName();
    return index.isCreatedThroughInstance(type)
        || (isGeneric(type) && index.isNamedInParameterized(name));
  }

  private boolean isGeneric(TypeInfo type) {
    Optional<TypeInfo> around = outer(type);
    while (around.isPresent()) {
      if (!around.get().typeParameters().isEmpty()) {
        return true;
      }
      around = outer(around.get());
    }
    return false;
  }

  private Fix fix(TypeInfo type, TypeFact declaration) {
    Location place = new Location(type.file().orElseThrow(), declaration.span());
    return new Fix(
        "make `" + type.simpleName() + "` static",
        isInView(type) && arePlain(declaration.annotations()) ? Fix.Safety.SAFE : Fix.Safety.UNSAFE,
        place,
        List.of(new AddModifier(place, declaration.nameSpan(), "static")));
  }

  /** Whether all code that may create objects of the class is part of the same package. */
  private boolean isInView(TypeInfo type) {
    boolean isOpen = type.has(Modifiers.PUBLIC) || type.has(Modifiers.PROTECTED);
    return !isOpen || outer(type).filter(this::isPrivate).isPresent();
  }

  private boolean isPrivate(TypeInfo type) {
    return type.has(Modifiers.PRIVATE) || outer(type).filter(this::isPrivate).isPresent();
  }

  static boolean arePlain(List<AnnotationFact> annotations) {
    return annotations.stream()
        .allMatch(annotation -> PLAIN_ANNOTATIONS.contains(annotation.name()));
  }
}
