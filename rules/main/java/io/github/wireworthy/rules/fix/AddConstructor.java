package io.github.wireworthy.rules.fix;

import io.github.wireworthy.facts.FieldFact;
import io.github.wireworthy.facts.MethodFact;
import io.github.wireworthy.facts.Modifiers;
import io.github.wireworthy.facts.TypeFact;
import io.github.wireworthy.fix.AddMember;
import io.github.wireworthy.fix.Change;
import io.github.wireworthy.fix.ChangeAccess;
import io.github.wireworthy.fix.Fix;
import io.github.wireworthy.fix.Piece;
import io.github.wireworthy.rule.Project;
import io.github.wireworthy.rules.wording.Words;
import io.github.wireworthy.source.Location;
import io.github.wireworthy.source.Span;
import io.github.wireworthy.types.MethodInfo;
import io.github.wireworthy.types.Type;
import io.github.wireworthy.types.TypeInfo;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Gives a class the constructor that makes its objects, or the part of it in those of subclasses,
 * when they are read: the one that it has and hides, or has not.
 */
public final class AddConstructor {

  private final Project project;
  private final TypeInfo type;
  private final TypeFact fact;
  private final String access;

  private AddConstructor(Project project, TypeInfo type, TypeFact fact, String access) {
    this.project = project;
    this.type = type;
    this.fact = fact;
    this.access = access;
  }

  /** The fix for a class whose objects are made by a public constructor without parameters. */
  public static Optional<Fix> of(Project project, TypeInfo type) {
    return type.declaration()
        .filter(fact -> fact.kind() == TypeFact.Kind.CLASS)
        .map(fact -> new AddConstructor(project, type, fact, "public"))
        .flatMap(AddConstructor::ofClass);
  }

  /**
   * The fix for a superclass that is not written, and holds nothing that would be lost, whose
   * constructor its subclasses have to call.
   */
  public static Optional<Fix> ofBase(Project project, TypeInfo type) {
    return type.declaration()
        .filter(fact -> fact.kind() == TypeFact.Kind.CLASS)
        .filter(fact -> type.fields().stream().allMatch(field -> field.has(Modifiers.STATIC)))
        .filter(fact -> project.captures().ofClass(type).isEmpty())
        .map(fact -> new AddConstructor(project, type, fact, "protected"))
        .flatMap(AddConstructor::fix);
  }

  /** An object of an inner class cannot be made without the one around it. */
  private Optional<Fix> ofClass() {
    if (project.captures().ofClass(type).isEmpty()) {
      return fix();
    }
    Optional<Fix> freed = new StaticMember(project, new CodeIndex(project)).of(type);
    return freed.flatMap(isStatic -> fix().map(made -> both(isStatic, made)));
  }

  private static Fix both(Fix one, Fix other) {
    Fix both =
        new Fix(
            one.title() + ", " + other.title(),
            other.safety(),
            one.scope(),
            Stream.concat(one.changes().stream(), other.changes().stream()).toList());
    return one.safety() == Fix.Safety.SAFE ? both : both.unsafe();
  }

  private Optional<Fix> fix() {
    List<MethodFact> written = fact.methods().stream().filter(MethodFact::isConstructor).toList();
    Optional<Fix> opened =
        written.stream()
            .filter(constructor -> constructor.parameters().isEmpty())
            .findFirst()
            .map(this::opened);
    if (opened.isPresent()) {
      return opened;
    }
    return written.isEmpty() || canBeEmpty()
        ? Optional.of(written.isEmpty() ? added() : added().unsafe())
        : Optional.empty();
  }

  /** Whether a constructor may do nothing: no field waits for its value, and none is asked for. */
  private boolean canBeEmpty() {
    boolean areFieldsSet =
        fact.fields().stream()
            .filter(field -> Modifiers.has(field.modifiers(), Modifiers.FINAL))
            .filter(field -> !Modifiers.has(field.modifiers(), Modifiers.STATIC))
            .map(FieldFact::initializer)
            .allMatch(Optional::isPresent);
    return areFieldsSet
        && type.superclass()
            .filter(Type.ClassType.class::isInstance)
            .flatMap(parent -> project.types().find(((Type.ClassType) parent).name()))
            .filter(this::canBeCalled)
            .isPresent();
  }

  private boolean canBeCalled(TypeInfo parent) {
    return parent.methods().stream()
        .filter(MethodInfo::isConstructor)
        .filter(constructor -> constructor.parameterTypes().isEmpty())
        .filter(constructor -> constructor.thrown().isEmpty())
        .anyMatch(
            constructor ->
                constructor.has(Modifiers.PUBLIC)
                    || constructor.has(Modifiers.PROTECTED)
                    || (!constructor.has(Modifiers.PRIVATE)
                        && packageOf(parent).equals(packageOf(type))));
  }

  private static String packageOf(TypeInfo type) {
    return type.name().substring(0, type.name().lastIndexOf('.') + 1);
  }

  private Fix added() {
    String code = access + " " + fact.name() + "() {}";
    Change adding =
        new AddMember(
            at(fact.span()), fact.nameSpan(), false, List.of(new Piece.Written(code + "\n")));
    return new Fix(
        "add " + Words.quoted(code), Fix.Safety.SAFE, at(fact.nameSpan()), List.of(adding));
  }

  /** A private one keeps others from making objects, which they could do then. */
  private Fix opened(MethodFact constructor) {
    boolean isPrivate = Modifiers.has(constructor.modifiers(), Modifiers.PRIVATE);
    return new Fix(
        "make the constructor of " + Words.named(type) + " " + access,
        isPrivate ? Fix.Safety.UNSAFE : Fix.Safety.SAFE,
        at(constructor.nameSpan()),
        List.of(new ChangeAccess(at(constructor.span()), constructor.nameSpan(), access)));
  }

  private Location at(Span span) {
    return new Location(type.file().orElseThrow(), span);
  }
}
