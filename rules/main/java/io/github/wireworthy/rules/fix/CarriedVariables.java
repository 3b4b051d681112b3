package io.github.wireworthy.rules.fix;

import io.github.wireworthy.capture.Capture;
import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.facts.TypeFact;
import io.github.wireworthy.facts.TypeParameterFact;
import io.github.wireworthy.facts.TypeUse;
import io.github.wireworthy.facts.Variable;
import io.github.wireworthy.fix.Piece;
import io.github.wireworthy.rule.Project;
import io.github.wireworthy.types.Body;
import io.github.wireworthy.types.Type;
import io.github.wireworthy.types.TypeInfo;
import io.github.wireworthy.types.Typing;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What an anonymous or local class takes from the code around it, and whether it can do without: as
 * a nested class of the class around that code it has fields in the place of variables.
 */
final class CarriedVariables {

  private final Project project;
  private final TypeInfo type;
  private final Body body;

  /**
   * What a class takes from a body.
   *
   * @param body in which it is declared
   */
  CarriedVariables(Project project, TypeInfo type, Body body) {
    this.project = project;
    this.type = type;
    this.body = body;
  }

  /** The class that it would be nested in, which is the one around the code. */
  TypeInfo target() {
    return body.owner();
  }

  /** Whether the class around can have static classes, at every level of the language. */
  boolean canBeNested() {
    return (target().kind() == TypeInfo.Kind.CLASS
            || target().kind() == TypeInfo.Kind.ENUM
            || target().kind() == TypeInfo.Kind.RECORD)
        && StaticMember.hasStaticMembers(target());
  }

  /** Whether names of types mean the same in a static class: no type of the code around. */
  boolean areFree(Set<String> names) {
    Set<String> own = ofMethod();
    own.remove(type.simpleName());
    return own.stream().noneMatch(names::contains)
        && InstanceUse.areFreeOfOuter(project, target(), names);
  }

  /** Whether the class names no type variable and no local class of the code around. */
  boolean namesNothingOfMethod() {
    Set<String> own = ofMethod();
    own.remove(type.simpleName());
    return areFree(TypeNames.first(TypeNames.of(declaration())))
        && own.stream().noneMatch(this::isNamed);
  }

  private Set<String> ofMethod() {
    Set<String> own = new HashSet<>();
    typing().localTypes().forEach(local -> own.add(local.name()));
    if (body instanceof Body.OfMethod method) {
      method.method().typeParameters().stream().map(TypeParameterFact::name).forEach(own::add);
    }
    target().typeParameters().forEach(variable -> own.add(variable.name()));
    own.remove("");
    return own;
  }

  /** Whether a name stands before a dot in the class, as that of a local class may. */
  private boolean isNamed(String name) {
    return bodiesWithin()
        .flatMap(code -> Code.of(code).expressions().stream())
        .anyMatch(it -> it instanceof Expression.Name named && named.name().equals(name));
  }

  private Stream<Body> bodiesWithin() {
    TypeFact fact = declaration();
    return project.types().sourceTypes().stream()
        .filter(it -> it.file().equals(type.file()))
        .filter(it -> fact.span().contains(it.declaration().orElseThrow().span()))
        .flatMap(it -> project.types().bodies(it).stream());
  }

  /** The variables that it carries; empty if they cannot become fields. */
  Optional<List<Variable>> asFields() {
    List<Variable> captured = new ArrayList<>();
    for (Capture capture : project.captures().ofClass(type)) {
      if (capture instanceof Capture.LocalVariable local) {
        if (!canBeField(local)) {
          return Optional.empty();
        }
        captured.add(local.variable());
      }
    }
    boolean areAll =
        bodiesWithin()
            .allMatch(
                code ->
                    Code.of(code).expressions().stream()
                        .filter(Expression.Name.class::isInstance)
                        .allMatch(it -> isKnown(code, it, captured)));
    return areAll ? Optional.of(captured) : Optional.empty();
  }

  /** A constant of the method is carried by nobody, and would be missing. */
  private boolean isKnown(Body code, Expression name, List<Variable> captured) {
    return !(project.types().typing(code).meaningOf(name) instanceof Typing.Meaning.Local local)
        || declaration().span().contains(local.body().span())
        || (captured.contains(local.variable())
            && code.owner().name().equals(type.name())
            && code instanceof Body.OfMethod method
            && !method.method().isConstructor()
            && project.types().typing(code).enclosingLambdas(name).isEmpty());
  }

  private boolean canBeField(Capture.LocalVariable local) {
    TypeUse written = local.variable().type();
    return !(written instanceof TypeUse.Inferred)
        && local.declaredIn().owner().name().equals(target().name())
        && areFree(TypeNames.first(TypeNames.of(written)));
  }

  /**
   * Whether a constructor of a superclass could call code that asks for a variable before the field
   * is set, as far as is known.
   */
  boolean mayBeAskedForEarly() {
    Optional<TypeInfo> above = superclass(type);
    while (above.isPresent() && !above.get().name().equals("java.lang.Object")) {
      if (above.get().declaration().isEmpty() || makingCalls(above.get())) {
        return true;
      }
      above = superclass(above.get());
    }
    return above.isEmpty();
  }

  private Optional<TypeInfo> superclass(TypeInfo of) {
    return of.superclass()
        .filter(Type.ClassType.class::isInstance)
        .flatMap(parent -> project.types().find(((Type.ClassType) parent).name()));
  }

  private boolean makingCalls(TypeInfo of) {
    return project.types().bodies(of).stream()
        .filter(code -> !code.isStatic())
        .filter(code -> !(code instanceof Body.OfMethod it) || it.method().isConstructor())
        .flatMap(code -> Code.of(code).expressions().stream())
        .anyMatch(
            it ->
                it instanceof Expression.Call
                    || it instanceof Expression.New
                    || it instanceof Expression.This);
  }

  /** The fields for variables. */
  static List<Piece> fields(List<Variable> variables) {
    List<Piece> pieces = new ArrayList<>();
    for (Variable variable : variables) {
      pieces.add(new Piece.Written("private final "));
      pieces.addAll(Code.written(variable.type()));
      pieces.add(new Piece.Written(" " + variable.name() + ";\n"));
    }
    return pieces;
  }

  /**
   * The constructor that sets them.
   *
   * @param first the parameters before those, with their types
   * @param call what it begins with, if anything
   */
  static List<Piece> constructor(
      String name, List<String> first, Optional<String> call, List<Variable> variables) {
    List<Piece> pieces = new ArrayList<>();
    pieces.add(new Piece.Written(name + "(" + String.join(", ", first)));
    boolean isFirst = first.isEmpty();
    StringBuilder statements = new StringBuilder();
    call.ifPresent(it -> statements.append("\t" + it + "\n"));
    for (Variable variable : variables) {
      pieces.add(new Piece.Written(isFirst ? "" : ", "));
      pieces.addAll(Code.written(variable.type()));
      pieces.add(new Piece.Written(" " + variable.name()));
      statements.append("\tthis." + variable.name() + " = " + variable.name() + ";\n");
      isFirst = false;
    }
    pieces.add(new Piece.Written(") {\n" + statements + "}\n"));
    return pieces;
  }

  private TypeFact declaration() {
    return type.declaration().orElseThrow();
  }

  private Typing typing() {
    return project.types().typing(body);
  }
}
