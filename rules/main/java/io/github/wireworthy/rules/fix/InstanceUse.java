package io.github.wireworthy.rules.fix;

import io.github.wireworthy.capture.Capture;
import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.facts.MethodFact;
import io.github.wireworthy.facts.Modifiers;
import io.github.wireworthy.facts.Traversal;
import io.github.wireworthy.facts.TypeFact;
import io.github.wireworthy.facts.TypeParameterFact;
import io.github.wireworthy.rule.Project;
import io.github.wireworthy.types.Body;
import io.github.wireworthy.types.FieldInfo;
import io.github.wireworthy.types.Type;
import io.github.wireworthy.types.TypeInfo;
import io.github.wireworthy.types.Typing;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds out whether code would mean the same in a static context (JLS 8.1.3), where there is no
 * instance of the classes around it, and none of their type variables. What is not known counts as
 * a use.
 */
final class InstanceUse {

  private final Project project;
  private final Set<String> inside = new HashSet<>();
  private final List<TypeInfo> outside = new ArrayList<>();

  /** The class whose private methods may be made static as well. */
  private final Optional<TypeInfo> freeable;

  private final Set<Body.OfMethod> called = new LinkedHashSet<>();
  private boolean isUsed;

  private InstanceUse(Project project, Optional<TypeInfo> freeable) {
    this.project = project;
    this.freeable = freeable;
  }

  /** Whether a class can do without the instances of the classes around it. */
  static boolean isFreeOfOuter(Project project, TypeInfo type) {
    InstanceUse use = new InstanceUse(project, Optional.empty());
    type.enclosingType().flatMap(project.types()::find).ifPresent(use::leave);
    TypeFact declaration = type.declaration().orElseThrow();
    Set<String> names = TypeNames.first(TypeNames.of(declaration));
    names.removeAll(declaration.typeParameters().stream().map(TypeParameterFact::name).toList());
    names.remove(declaration.name());
    return use.areKnown(names) && use.isFree(type);
  }

  /**
   * The methods of a class that have to be static for this one to be: itself, and those of the same
   * object that it calls.
   *
   * @return empty if any of them needs the object
   */
  static Optional<Set<Body.OfMethod>> freed(Project project, Body.OfMethod method) {
    Set<Body.OfMethod> freed = new LinkedHashSet<>();
    List<Body.OfMethod> pending = new ArrayList<>(List.of(method));
    while (!pending.isEmpty()) {
      Body.OfMethod next = pending.remove(pending.size() - 1);
      if (freed.add(next)) {
        InstanceUse use = new InstanceUse(project, Optional.of(next.owner()));
        use.leave(next.owner());
        Set<String> names = TypeNames.first(TypeNames.of(next.method()));
        names.removeAll(
            next.method().typeParameters().stream().map(TypeParameterFact::name).toList());
        if (!use.areKnown(names) || !use.isFree(next)) {
          return Optional.empty();
        }
        pending.addAll(use.called);
      }
    }
    return Optional.of(freed);
  }

  private void leave(TypeInfo type) {
    Optional<TypeInfo> around = Optional.of(type);
    while (around.isPresent()) {
      outside.add(around.get());
      around = around.get().enclosingType().flatMap(project.types()::find);
    }
  }

  /** Whether names of types mean the same in the static context of a class. */
  static boolean areFreeOfOuter(Project project, TypeInfo around, Set<String> names) {
    InstanceUse use = new InstanceUse(project, Optional.empty());
    use.leave(around);
    return use.areKnown(names);
  }

  /**
   * Whether no type variable of the classes around is among the names of types, be it that of an
   * inner class of a generic one: there {@code Inner} is {@code Outer<T>.Inner}.
   */
  private boolean areKnown(Set<String> names) {
    return outside.stream()
            .flatMap(type -> type.typeParameters().stream())
            .noneMatch(variable -> names.contains(variable.name()))
        && names.stream().noneMatch(this::isInnerOfGeneric);
  }

  private boolean isInnerOfGeneric(String name) {
    return outside.stream()
        .anyMatch(
            type ->
                member(type.asType(), name, new HashSet<>())
                    .filter(member -> !member.has(Modifiers.STATIC))
                    .filter(this::standsInGeneric)
                    .isPresent());
  }

  private Optional<TypeInfo> member(Type type, String name, Set<String> seen) {
    if (!(type instanceof Type.ClassType named) || !seen.add(named.name())) {
      return Optional.empty();
    }
    return project
        .types()
        .find(named.name())
        .flatMap(info -> Optional.ofNullable(info.memberTypes().get(name)))
        .flatMap(project.types()::find)
        .or(
            () ->
                project.types().system().directSupertypes(named).stream()
                    .flatMap(parent -> member(parent, name, seen).stream())
                    .findFirst());
  }

  private boolean standsInGeneric(TypeInfo type) {
    Optional<TypeInfo> around = type.enclosingType().flatMap(project.types()::find);
    return around.filter(it -> !it.typeParameters().isEmpty() || standsInGeneric(it)).isPresent();
  }

  private boolean isFree(TypeInfo type) {
    collect(type);
    scan(type);
    return !isUsed;
  }

  private boolean isFree(Body body) {
    Traversal.of(body::children, new Local());
    scan(body);
    return !isUsed;
  }

  private void collect(TypeInfo type) {
    if (inside.add(type.name())) {
      type.declaration().orElseThrow().members().forEach(it -> collect(project.types().of(it)));
      for (Body body : project.types().bodies(type)) {
        Traversal.of(body::children, new Local());
      }
    }
  }

  /** Notes the classes that are declared in code. */
  private final class Local implements Traversal.Visitor {
    @Override
    public void type(TypeFact type) {
      collect(project.types().of(type));
    }
  }

  private void scan(TypeInfo type) {
    type.superclass().ifPresent(this::created);
    type.declaration().orElseThrow().members().forEach(it -> scan(project.types().of(it)));
    project.types().bodies(type).forEach(this::scan);
  }

  private void scan(Body body) {
    Traversal.of(body::children, new Uses(body));
  }

  /** What is created, or extended, may need an instance around it. */
  private void created(Type type) {
    Type element = type;
    while (element instanceof Type.ArrayType array) {
      element = array.element();
    }
    if (element instanceof Type.ClassType named) {
      Optional<TypeInfo> found = project.types().find(named.name());
      isUsed |= found.isEmpty() || found.filter(this::needsOuter).isPresent();
    } else if (element instanceof Type.Unknown unknown) {
      isUsed |= unknown.name().indexOf('.') < 0 && outside.stream().anyMatch(this::isPartlyKnown);
    }
  }

  private boolean needsOuter(TypeInfo type) {
    if (type.declaration().isEmpty()) {
      return type.kind() == TypeInfo.Kind.CLASS
          && type.enclosingType().isPresent()
          && !type.has(Modifiers.STATIC);
    }
    return project.captures().ofClass(type).stream()
        .anyMatch(
            capture ->
                capture instanceof Capture.EnclosingInstance outer
                    && !inside.contains(outer.type().name())
                    && !inside.contains(type.name()));
  }

  private boolean isPartlyKnown(TypeInfo type) {
    return !project.types().system().missingSupertypes(type.asType()).isEmpty();
  }

  private boolean isInside(Type type) {
    return type instanceof Type.ClassType named && inside.contains(named.name());
  }

  /** Notes what the code of one body uses. */
  private final class Uses implements Traversal.Visitor {
    private final Body body;
    private final Typing typing;

    Uses(Body body) {
      this.body = body;
      this.typing = project.types().typing(body);
    }

    @Override
    public void type(TypeFact type) {
      scan(project.types().of(type));
    }

    @Override
    public void expression(Expression expression) {
      if (expression instanceof Expression.Name name) {
        isUsed |= uses(name);
      } else if (expression instanceof Expression.Call call && call.scope().isEmpty()) {
        isUsed |= uses(call);
      } else if (expression instanceof Expression.This self) {
        isUsed |= self.qualifier().isEmpty() ? isOwn() : !isInside(typing.typeOf(self));
      } else if (expression instanceof Expression.Super base) {
        isUsed |=
            base.qualifier().isEmpty()
                ? isOwn()
                : outside.stream()
                    .anyMatch(it -> it.simpleName().equals(base.qualifier().get().name()));
      } else if (expression instanceof Expression.New creation) {
        if (creation.outer().isEmpty()) {
          created(typing.resolve(creation.type()));
        }
      } else if (expression instanceof Expression.MethodReference reference) {
        ofReference(reference);
      } else if (expression instanceof Expression.Unparsed) {
        isUsed = true;
      }
    }

    /** Whether {@code this} is of a class whose instance is to be left. */
    private boolean isOwn() {
      return !inside.contains(body.owner().name());
    }

    private boolean uses(Expression.Name name) {
      Typing.Meaning meaning = typing.meaningOf(name);
      if (meaning instanceof Typing.Meaning.Field named) {
        return !named.field().has(Modifiers.STATIC)
            && named.receiverType().filter(type -> inside.contains(type.name())).isEmpty();
      }
      return meaning instanceof Typing.Meaning.Unknown
          && outside.stream().anyMatch(type -> mayHaveField(type, name.name()));
    }

    private boolean mayHaveField(TypeInfo type, String name) {
      Optional<FieldInfo> field = project.types().system().field(type.asType(), name);
      return field.map(it -> !it.has(Modifiers.STATIC)).orElseGet(() -> isPartlyKnown(type));
    }

    private boolean uses(Expression.Call call) {
      Optional<Typing.Invocation> invocation = typing.invocation(call);
      if (invocation.isEmpty()) {
        return outside.stream().anyMatch(type -> mayHaveMethod(type, call.name()));
      }
      if (invocation.get().method().has(Modifiers.STATIC)
          || isInside(invocation.get().receiverType())) {
        return false;
      }
      Optional<Body.OfMethod> method =
          invocation.get().method().declaration().flatMap(this::freeable);
      method.ifPresent(called::add);
      return method.isEmpty();
    }

    private boolean mayHaveMethod(TypeInfo type, String name) {
      List<?> methods = project.types().system().methods(type.asType(), name);
      return !methods.isEmpty() || isPartlyKnown(type);
    }

    private Optional<Body.OfMethod> freeable(MethodFact method) {
      return freeable.stream()
          .filter(type -> Modifiers.has(method.modifiers(), Modifiers.PRIVATE))
          .flatMap(type -> project.types().bodies(type).stream())
          .filter(Body.OfMethod.class::isInstance)
          .map(Body.OfMethod.class::cast)
          .filter(code -> code.method().equals(method))
          .findFirst();
    }

    private void ofReference(Expression.MethodReference reference) {
      if (reference.name().equals("new")) {
        if (reference.scope() instanceof Expression.TypeName named) {
          created(typing.resolve(named.type()));
        } else if (typing.meaningOf(reference.scope()) instanceof Typing.Meaning.TypeNamed named) {
          created(named.type());
        }
      }
    }
  }
}
