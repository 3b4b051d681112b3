package io.github.wireworthy.rules.fix;

import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.facts.MethodFact;
import io.github.wireworthy.facts.TypeFact;
import io.github.wireworthy.facts.TypeUse;
import io.github.wireworthy.facts.Variable;
import io.github.wireworthy.fix.Change;
import io.github.wireworthy.fix.Fix;
import io.github.wireworthy.fix.MoveType;
import io.github.wireworthy.fix.Piece;
import io.github.wireworthy.fix.Replace;
import io.github.wireworthy.rule.Project;
import io.github.wireworthy.source.Location;
import io.github.wireworthy.source.Span;
import io.github.wireworthy.types.Body;
import io.github.wireworthy.types.Type;
import io.github.wireworthy.types.TypeInfo;
import io.github.wireworthy.types.Typing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes a static nested class of a local one that does not use the object around it. The variables
 * that it carries are handed to its constructor where it is created.
 */
final class LiftLocal {

  private final Project project;
  private final TypeInfo type;
  private final Body body;
  private final CarriedVariables carried;

  private LiftLocal(Project project, TypeInfo type, Body body) {
    this.project = project;
    this.type = type;
    this.body = body;
    this.carried = new CarriedVariables(project, type, body);
  }

  /** The fix for a local class, if there is one. */
  static Optional<Fix> of(Project project, CodeIndex index, TypeInfo type) {
    return Optional.of(type)
        .filter(it -> it.kind() == TypeInfo.Kind.CLASS)
        .flatMap(index::bodyAround)
        .filter(body -> isDeclaredIn(project, type, body))
        .map(body -> new LiftLocal(project, type, body))
        .filter(LiftLocal::isPossible)
        .flatMap(LiftLocal::fix);
  }

  private static boolean isDeclaredIn(Project project, TypeInfo type, Body body) {
    return project.types().typing(body).localTypes().contains(type.declaration().orElseThrow());
  }

  private boolean isPossible() {
    return carried.canBeNested()
        && carried.namesNothingOfMethod()
        && isNameFree()
        && InstanceUse.isFreeOfOuter(project, type);
  }

  private TypeFact declaration() {
    return type.declaration().orElseThrow();
  }

  /** Whether the name means nothing before the declaration, and no other type of the file. */
  private boolean isNameFree() {
    Span start =
        new Span(
            body.span().line(), body.span().column(), body.span().line(), body.span().column());
    TypeUse.Named use = new TypeUse.Named(start, Optional.empty(), type.simpleName(), List.of());
    return project.types().typing(body).resolve(use) instanceof Type.Unknown
        && inFile().filter(it -> it.simpleName().equals(type.simpleName())).count() == 1;
  }

  private Stream<TypeInfo> inFile() {
    return project.types().sourceTypes().stream().filter(it -> it.file().equals(type.file()));
  }

  private Optional<Fix> fix() {
    Optional<List<Variable>> variables = carried.asFields();
    if (variables.isEmpty() || (!variables.get().isEmpty() && !canBeHandedOver())) {
      return Optional.empty();
    }
    String file = type.file().orElseThrow();
    TypeFact target = carried.target().declaration().orElseThrow();
    Location whole = new Location(file, target.span());
    List<Change> changes = new ArrayList<>();
    changes.add(
        new MoveType(
            whole,
            target.nameSpan(),
            declaration().span(),
            declaration().nameSpan(),
            "private static",
            members(variables.get())));
    if (!variables.get().isEmpty()) {
      creations()
          .map(creation -> handedOver(file, creation, variables.get()))
          .forEach(changes::add);
    }
    boolean isSafe = variables.get().isEmpty() || !carried.mayBeAskedForEarly();
    return Optional.of(
        new Fix(
            "make a static nested class of the local class `" + type.simpleName() + "`",
            isSafe ? Fix.Safety.SAFE : Fix.Safety.UNSAFE,
            whole,
            changes));
  }

  /** Whether a constructor may get the variables, and all that calls it can hand them over. */
  private boolean canBeHandedOver() {
    return declaration().methods().stream().noneMatch(MethodFact::isConstructor)
        && project.types().sourceSubtypes(type.name()).isEmpty()
        && inFile()
            .flatMap(it -> project.types().bodies(it).stream())
            .filter(code -> !code.equals(body))
            .noneMatch(this::creates)
        && references(body).findAny().isEmpty();
  }

  private boolean creates(Body code) {
    return creations(code).findAny().isPresent() || references(code).findAny().isPresent();
  }

  private Stream<Expression.New> creations() {
    return creations(body);
  }

  private Stream<Expression.New> creations(Body code) {
    Typing typing = project.types().typing(code);
    return Code.of(code).expressions().stream()
        .filter(Expression.New.class::isInstance)
        .map(Expression.New.class::cast)
        .filter(creation -> isThis(typing.resolve(creation.type())));
  }

  /** References to the constructor. */
  private Stream<Expression> references(Body code) {
    return Code.of(code).expressions().stream()
        .filter(
            it ->
                it instanceof Expression.MethodReference reference
                    && reference.name().equals("new")
                    && isNamed(reference.scope()));
  }

  private boolean isNamed(Expression scope) {
    return (scope instanceof Expression.Name name && name.name().equals(type.simpleName()))
        || (scope instanceof Expression.TypeName named
            && named.type() instanceof TypeUse.Named use
            && use.name().equals(type.simpleName()));
  }

  private boolean isThis(Type created) {
    return created instanceof Type.ClassType named && named.name().equals(type.name());
  }

  private List<Piece> members(List<Variable> variables) {
    if (variables.isEmpty()) {
      return List.of();
    }
    List<Piece> members = new ArrayList<>(CarriedVariables.fields(variables));
    members.add(Piece.NEW_LINE);
    members.addAll(
        CarriedVariables.constructor(type.simpleName(), List.of(), Optional.empty(), variables));
    return members;
  }

  /** Before the closing parenthesis: a class without a constructor is created without arguments. */
  private static Change handedOver(String file, Expression.New creation, List<Variable> variables) {
    Span span = creation.span();
    Span place =
        new Span(span.endLine(), span.endColumn() - 1, span.endLine(), span.endColumn() - 1);
    return Replace.with(
        new Location(file, place),
        variables.stream().map(Variable::name).collect(Collectors.joining(", ")));
  }
}
