package io.github.wireworthy.types;

import io.github.wireworthy.facts.MethodFact;
import io.github.wireworthy.facts.Modifiers;
import io.github.wireworthy.facts.TypeUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lists the accessible methods and constructors that a call may mean, as members of a type. */
final class CallCandidates {

  /** For method references: the number of arguments is not known yet. */
  static final int ANY = -1;

  private final BodyTyping typing;
  private final TypeTable table;
  private final Receivers receivers;
  private final OuterArguments outerArguments;

  CallCandidates(BodyTyping typing) {
    this.typing = typing;
    this.table = typing.shared().table();
    this.receivers = typing.shared().receivers();
    this.outerArguments = new OuterArguments(typing);
  }

  /**
   * The methods of a name.
   *
   * @param count how many arguments there are, or {@link #ANY}
   */
  List<Candidate> methods(Type receiver, String name, List<TypeUse> typeArguments, int count) {
    List<Type> explicit = resolved(typeArguments);
    List<Candidate> candidates = new ArrayList<>();
    for (MethodInfo method : members(receiver, name)) {
      if (mayBe(method, count)) {
        candidates.add(method(receiver, method, explicit));
      }
    }
    return candidates;
  }

  List<Type> resolved(List<TypeUse> uses) {
    List<Type> types = new ArrayList<>(uses.size());
    for (TypeUse use : uses) {
      types.add(typing.scope().resolve(use));
    }
    return types;
  }

  private boolean mayBe(MethodInfo method, int count) {
    return (count == ANY || Candidate.takes(method, count))
        && typing.shared().access().mayUse(typing.body().owner(), method);
  }

  private List<MethodInfo> members(Type receiver, String name) {
    if (receiver instanceof Type.ClassType named) {
      Optional<TypeInfo> info = table.find(named.name());
      return info.isPresent() ? typing.shared().methods().of(info.get(), name) : List.of();
    } else if (receiver instanceof Type.ArrayType) {
      return table.system().methods(receiver, name);
    } else if (receiver instanceof Type.TypeVariable variable) {
      return members(variable.bounds().types(), name);
    } else if (receiver instanceof Type.Intersection intersection) {
      return members(intersection.parts(), name);
    }
    return receiver instanceof Type.Unknown ? finalsOfObject(name) : List.of();
  }

  /** Whatever a type is, it has the methods of {@code Object} that no class can override. */
  private List<MethodInfo> finalsOfObject(String name) {
    Optional<TypeInfo> object = table.find(CoreTypes.OBJECT.name());
    if (object.isEmpty()) {
      return List.of();
    }
    List<MethodInfo> finals = new ArrayList<>(typing.shared().methods().of(object.get(), name));
    finals.removeIf(method -> !method.has(Modifiers.FINAL));
    return finals;
  }

  private List<MethodInfo> members(List<Type> bounds, String name) {
    if (bounds.size() == 1) {
      return members(bounds.get(0), name);
    }
    List<MethodInfo> all = new ArrayList<>();
    for (Type bound : bounds) {
      for (MethodInfo method : members(bound, name)) {
        if (!all.contains(method)) {
          all.add(method);
        }
      }
    }
    return all;
  }

  private Candidate method(Type receiver, MethodInfo method, List<Type> explicit) {
    ReceiverView view =
        method.has(Modifiers.STATIC)
            ? ReceiverView.PLAIN
            : receivers.view(receiver, method.owner());
    Substitution outer = outerArguments.of(method.owner());
    List<Type> parameters = outer.applyAll(view.seeParameters(method.parameterTypes()));
    Type result = CoreTypes.upper(outer.apply(view.see(method.returnType())));
    if (method.name().equals("getClass") && parameters.isEmpty()) {
      Type erased = table.system().erasure(receiver);
      result = CoreTypes.generic(CoreTypes.CLASS, CoreTypes.extending(erased));
    }
    List<Type.TypeVariable> variables = view.isRaw() ? List.of() : method.typeParameters();
    if (explicit.isEmpty() || explicit.size() != variables.size()) {
      return new Candidate(method, receiver, variables, parameters, result);
    }
    Substitution given = Substitution.of(variables, explicit);
    return new Candidate(
        method, receiver, List.of(), given.applyAll(parameters), given.apply(result));
  }

  /**
   * The constructors of a class.
   *
   * @param count how many arguments there are, or {@link #ANY}
   * @param isDiamond whether the type arguments of the class are to be inferred
   */
  List<Candidate> constructors(
      Type created, List<TypeUse> typeArguments, int count, boolean isDiamond) {
    Optional<TypeInfo> info =
        created instanceof Type.ClassType named ? table.find(named.name()) : Optional.empty();
    if (info.isEmpty()) {
      return List.of();
    }
    List<Type> explicit = resolved(typeArguments);
    List<Candidate> candidates = new ArrayList<>();
    for (MethodInfo constructor :
        typing.shared().methods().of(info.get(), MethodFact.CONSTRUCTOR)) {
      if (mayBe(constructor, count)) {
        candidates.add(
            isDiamond && !info.get().typeParameters().isEmpty()
                ? inferred(info.get(), constructor)
                : constructor(created, constructor, explicit));
      }
    }
    return candidates;
  }

  private static Candidate inferred(TypeInfo info, MethodInfo constructor) {
    List<Type.TypeVariable> variables = new ArrayList<>(info.typeParameters());
    variables.addAll(constructor.typeParameters());
    Type type = info.asType();
    return new Candidate(constructor, type, variables, constructor.parameterTypes(), type);
  }

  private Candidate constructor(Type created, MethodInfo constructor, List<Type> explicit) {
    ReceiverView view = receivers.view(created, constructor.owner());
    List<Type> parameters = view.seeParameters(constructor.parameterTypes());
    List<Type.TypeVariable> variables = view.isRaw() ? List.of() : constructor.typeParameters();
    return explicit.isEmpty() || explicit.size() != variables.size()
        ? new Candidate(constructor, created, variables, parameters, created)
        : new Candidate(
            constructor,
            created,
            List.of(),
            Substitution.of(variables, explicit).applyAll(parameters),
            created);
  }

  /** The constructor of {@code Object} that an anonymous implementation of an interface calls. */
  @Nullable Candidate ofInterface(Type.ClassType type, TypeInfo info, boolean isDiamond) {
    Optional<TypeInfo> object = table.find(CoreTypes.OBJECT.name());
    if (object.isEmpty()) {
      return null;
    }
    for (MethodInfo constructor :
        typing.shared().methods().of(object.get(), MethodFact.CONSTRUCTOR)) {
      Type created = isDiamond ? info.asType() : type;
      List<Type.TypeVariable> variables = isDiamond ? info.typeParameters() : List.of();
      return new Candidate(constructor, created, variables, List.of(), created);
    }
    return null;
  }
}
