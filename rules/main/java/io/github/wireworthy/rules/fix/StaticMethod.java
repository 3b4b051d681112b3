package io.github.wireworthy.rules.fix;

import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.facts.MethodFact;
import io.github.wireworthy.facts.Modifiers;
import io.github.wireworthy.facts.TypeUse;
import io.github.wireworthy.fix.AddModifier;
import io.github.wireworthy.fix.Change;
import io.github.wireworthy.fix.Fix;
import io.github.wireworthy.fix.Replace;
import io.github.wireworthy.rule.Project;
import io.github.wireworthy.source.Location;
import io.github.wireworthy.source.Span;
import io.github.wireworthy.types.Body;
import io.github.wireworthy.types.MethodInfo;
import io.github.wireworthy.types.Type;
import io.github.wireworthy.types.TypeInfo;
import io.github.wireworthy.types.Typing;
import io.github.wireworthy.verdict.SerialMember;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes methods static that use no object and that no other method can stand for, with all that
 * names them: {@code this.m()} becomes {@code m()}, and {@code this::m} becomes {@code Type::m}
 * (JLS 15.13.1).
 */
final class StaticMethod {

  private final Project project;

  /** The class of the methods. */
  private final TypeInfo owner;

  private final Set<MethodFact> methods;
  private final List<Change> changes = new ArrayList<>();
  private boolean isPossible = true;

  private StaticMethod(Project project, TypeInfo owner, Set<MethodFact> methods) {
    this.project = project;
    this.owner = owner;
    this.methods = methods;
  }

  /**
   * The changes that make methods of one class static, and the private ones that they call.
   *
   * @return empty if any of them needs an object, or is named in a way that does
   */
  static Optional<List<Change>> changes(Project project, Set<Body.OfMethod> wanted) {
    Set<Body.OfMethod> freed = new LinkedHashSet<>();
    for (Body.OfMethod method : wanted) {
      Optional<Set<Body.OfMethod>> some = InstanceUse.freed(project, method);
      if (some.isEmpty()) {
        return Optional.empty();
      }
      freed.addAll(some.get());
    }
    TypeInfo owner = freed.iterator().next().owner();
    Set<MethodFact> methods =
        freed.stream()
            .map(Body.OfMethod::method)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    StaticMethod change = new StaticMethod(project, owner, methods);
    return StaticMember.hasStaticMembers(owner) && methods.stream().allMatch(change::canBeStatic)
        ? change.made()
        : Optional.empty();
  }

  /** Code that is not in view may call what is public or protected. */
  static Fix.Safety safety(Set<Body.OfMethod> methods) {
    return methods.stream()
            .map(method -> method.method().modifiers())
            .anyMatch(
                it -> Modifiers.has(it, Modifiers.PUBLIC) || Modifiers.has(it, Modifiers.PROTECTED))
        ? Fix.Safety.UNSAFE
        : Fix.Safety.SAFE;
  }

  /**
   * The method of the sources that a call or reference invokes, if it is an instance method and
   * always this very one.
   */
  static Optional<Body.OfMethod> invoked(Project project, Optional<Typing.Invocation> invocation) {
    return invocation
        .filter(it -> !it.method().has(Modifiers.STATIC))
        .flatMap(
            it ->
                project
                    .types()
                    .find(it.method().owner())
                    .filter(owner -> isAlwaysThis(project, owner, it.method()))
                    .flatMap(owner -> code(project, owner, it)));
  }

  /** Whether nothing but a method itself can run where it is called. */
  static boolean isAlwaysThis(Project project, TypeInfo owner, MethodInfo method) {
    return method.has(Modifiers.PRIVATE)
        || ((method.has(Modifiers.FINAL) || owner.has(Modifiers.FINAL))
            && implementsNothing(project, owner, method.name())
            && below(project, owner).allMatch(it -> implementsNothing(project, it, method.name())));
  }

  /** Whether no supertype but a class of the sources has a method of this name, as is known. */
  private static boolean implementsNothing(Project project, TypeInfo type, String name) {
    return project.types().system().directSupertypes(type.asType()).stream()
        .filter(parent -> !isClassWithFinal(project, parent, name))
        .allMatch(
            parent ->
                project.types().system().methods(parent, name).isEmpty()
                    && project.types().system().missingSupertypes(parent).isEmpty());
  }

  private static boolean isClassWithFinal(Project project, Type parent, String name) {
    return parent instanceof Type.ClassType named
        && project
            .types()
            .find(named.name())
            .filter(type -> !type.isInterface() && type.declaration().isPresent())
            .filter(type -> type.methods(name).stream().anyMatch(it -> it.has(Modifiers.FINAL)))
            .isPresent();
  }

  private static Stream<TypeInfo> below(Project project, TypeInfo type) {
    return project.types().sourceSubtypes(type.name()).stream()
        .flatMap(it -> Stream.concat(Stream.of(it), below(project, it)));
  }

  private static Optional<Body.OfMethod> code(
      Project project, TypeInfo owner, Typing.Invocation invocation) {
    return invocation.method().declaration().stream()
        .flatMap(
            method ->
                project.types().bodies(owner).stream()
                    .filter(Body.OfMethod.class::isInstance)
                    .map(Body.OfMethod.class::cast)
                    .filter(body -> body.method().equals(method)))
        .findFirst();
  }

  /** The whole top-level class, outside of which nobody knows a private method. */
  static Location scope(Project project, TypeInfo owner) {
    TypeInfo top = owner;
    Optional<TypeInfo> around = Optional.of(owner);
    while (around.isPresent()) {
      top = around.get();
      around = top.enclosingType().flatMap(project.types()::find);
    }
    return new Location(top.file().orElseThrow(), top.declaration().orElseThrow().span());
  }

  /** {@code a} and {@code b} in backticks. */
  static String names(Set<Body.OfMethod> methods) {
    return methods.stream()
        .map(method -> "`" + method.method().name() + "`")
        .collect(Collectors.joining(", "));
  }

  private boolean canBeStatic(MethodFact method) {
    int without = Modifiers.STATIC | Modifiers.SYNCHRONIZED | Modifiers.NATIVE | Modifiers.STRICT;
    return !owner.isInterface()
        && (method.modifiers() & without) == 0
        && StaticMember.arePlain(method.annotations())
        && project.members().stream().noneMatch(member -> isOf(member, method));
  }

  private static boolean isOf(SerialMember member, MethodFact method) {
    return member.method().flatMap(MethodInfo::declaration).filter(method::equals).isPresent();
  }

  private String file() {
    return owner.file().orElseThrow();
  }

  private Optional<List<Change>> made() {
    for (MethodFact method : methods) {
      changes.add(
          new AddModifier(new Location(file(), method.span()), method.nameSpan(), "static"));
    }
    boolean areAllPrivate =
        methods.stream().allMatch(it -> Modifiers.has(it.modifiers(), Modifiers.PRIVATE));
    project.types().sourceTypes().stream()
        .filter(type -> !areAllPrivate || type.file().filter(file()::equals).isPresent())
        .flatMap(type -> project.types().bodies(type).stream())
        .forEach(this::look);
    return isPossible ? Optional.of(List.copyOf(changes)) : Optional.empty();
  }

  private void look(Body body) {
    for (Expression expression : Code.of(body).expressions()) {
      if (expression instanceof Expression.Call call
          && call.scope().isPresent()
          && isNamed(call.name())) {
        ofCall(body, call, call.scope().get());
      } else if (expression instanceof Expression.MethodReference reference
          && isNamed(reference.name())) {
        ofReference(body, reference);
      }
    }
  }

  private boolean isNamed(String name) {
    return methods.stream().anyMatch(method -> method.name().equals(name));
  }

  /** Says whether something invokes one of the methods; it may if that is not known. */
  private boolean isMeant(Optional<Typing.Invocation> invocation) {
    return invocation.isEmpty()
        || invocation.get().method().declaration().filter(methods::contains).isPresent();
  }

  private void ofCall(Body body, Expression.Call call, Expression scope) {
    Typing typing = project.types().typing(body);
    if (!isMeant(typing.invocation(call))) {
      return;
    }
    boolean isOwn =
        scope instanceof Expression.This self
            && self.qualifier().isEmpty()
            && body.owner().name().equals(owner.name());
    isPossible &= isOwn && call.typeArguments().isEmpty() && typing.invocation(call).isPresent();
    Span before =
        new Span(
            scope.span().line(),
            scope.span().column(),
            call.nameSpan().line(),
            call.nameSpan().column());
    changes.add(Replace.with(new Location(file(), before), ""));
  }

  private void ofReference(Body body, Expression.MethodReference reference) {
    Typing typing = project.types().typing(body);
    if (!isMeant(typing.invocation(reference))) {
      return;
    }
    Span scope = reference.scope().span();
    isPossible &=
        reference.scope() instanceof Expression.This
            && typing.invocation(reference).isPresent()
            && typing.resolve(named(scope)) instanceof Type.ClassType type
            && type.name().equals(owner.name())
            && project.types().system().methods(owner.asType(), reference.name()).size() == 1;
    changes.add(Replace.with(new Location(file(), scope), owner.simpleName()));
  }

  private TypeUse.Named named(Span place) {
    return new TypeUse.Named(place, Optional.empty(), owner.simpleName(), List.of());
  }
}
