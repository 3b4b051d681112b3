package io.github.wireworthy.rules.fix;

import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.facts.Statement;
import io.github.wireworthy.facts.TypeUse;
import io.github.wireworthy.rule.Project;
import io.github.wireworthy.types.Body;
import io.github.wireworthy.types.Type;
import io.github.wireworthy.types.TypeInfo;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where the sources do by name what a fix may break; made when it is first asked for. */
public final class CodeIndex {

  private final Project project;

  /** By simple name. */
  private final Map<String, List<Creation>> created = new HashMap<>();

  private final Set<String> parameterized = new HashSet<>();
  private boolean isMade;

  /** Code that creates an object and says which one is around it; as part of one if empty. */
  private record Creation(Body body, Optional<Expression.New> expression) {}

  public CodeIndex(Project project) {
    this.project = project;
  }

  /**
   * Whether a class is created through an instance, {@code outer.new Inner()}, or extended by a
   * class that says which: {@code outer.super()}. What is not known counts as this class.
   */
  boolean isCreatedThroughInstance(TypeInfo type) {
    make();
    return created.getOrDefault(type.simpleName(), List.of()).stream()
        .anyMatch(creation -> mayMean(creation, type));
  }

  private boolean mayMean(Creation creation, TypeInfo type) {
    Optional<Type> made =
        creation
            .expression()
            .map(it -> project.types().typing(creation.body()).typeOf(it))
            .or(() -> creation.body().owner().superclass());
    Optional<TypeInfo> known =
        made.filter(Type.ClassType.class::isInstance)
            .flatMap(it -> project.types().find(((Type.ClassType) it).name()))
            .filter(it -> it.kind() != TypeInfo.Kind.ANONYMOUS);
    return known.isEmpty() || known.get().name().equals(type.name());
  }

  /** Whether any code names a class of this name in a parameterized one, {@code A<B>.Inner}. */
  boolean isNamedInParameterized(String className) {
    make();
    return parameterized.contains(className);
  }

  /** The code in which a local or anonymous class is declared. */
  Optional<Body> bodyAround(TypeInfo type) {
    return type.enclosingType().flatMap(project.types()::find).stream()
        .flatMap(owner -> project.types().bodies(owner).stream())
        .filter(body -> body.span().contains(type.declaration().orElseThrow().span()))
        .findFirst();
  }

  private synchronized void make() {
    if (isMade) {
      return;
    }
    isMade = true;
    project.files().stream()
        .flatMap(file -> file.types().stream())
        .flatMap(type -> TypeNames.of(type).stream())
        .filter(use -> use.qualifier().filter(CodeIndex::isParameterized).isPresent())
        .forEach(use -> parameterized.add(use.name()));
    for (TypeInfo type : project.types().sourceTypes()) {
      project.types().bodies(type).forEach(this::note);
    }
  }

  private static boolean isParameterized(TypeUse.Named type) {
    return !type.arguments().isEmpty()
        || type.qualifier().filter(CodeIndex::isParameterized).isPresent();
  }

  private void note(Body body) {
    Code code = Code.of(body);
    for (Expression expression : code.expressions()) {
      if (expression instanceof Expression.New creation && creation.outer().isPresent()) {
        note(creation.type(), new Creation(body, Optional.of(creation)));
      }
    }
    for (Statement statement : code.statements()) {
      if (statement instanceof Statement.ConstructorCall call && call.outer().isPresent()) {
        body.owner()
            .declaration()
            .flatMap(type -> type.superclass())
            .ifPresent(base -> note(base, new Creation(body, Optional.empty())));
      }
    }
  }

  private void note(TypeUse.Named made, Creation creation) {
    created.computeIfAbsent(made.name(), name -> new ArrayList<>()).add(creation);
  }
}
