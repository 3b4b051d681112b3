package io.github.wireworthy.types;

import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.facts.Statement;
import io.github.wireworthy.facts.TypeUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds where the method of a call is to be looked for, and has it chosen there (JLS 15.12.1). */
final class CallTargetFinder {

  private final BodyTyping typing;
  private final TypeTable table;
  private final CallCandidates candidates;
  private final Overloads overloads;

  CallTargetFinder(BodyTyping typing, CallCandidates candidates, Overloads overloads) {
    this.typing = typing;
    this.table = typing.shared().table();
    this.candidates = candidates;
    this.overloads = overloads;
  }

  /** The arguments of anything that calls a method or constructor. */
  static List<Expression> expressions(Node node) {
    if (node.element instanceof Expression.Call call) {
      return call.arguments();
    } else if (node.element instanceof Expression.New creation) {
      return creation.arguments();
    } else if (node.element instanceof Statement.ConstructorCall call) {
      return call.arguments();
    } else if (node.element instanceof Body.OfEnumConstant constant) {
      return constant.constant().arguments();
    }
    return List.of();
  }

  List<Argument> arguments(List<Expression> expressions) {
    List<Argument> arguments = new ArrayList<>(expressions.size());
    for (Expression expression : expressions) {
      arguments.add(Argument.of(typing.node(expression)));
    }
    return arguments;
  }

  /** The method that is called; null if it is not known. */
  @Nullable Choice find(Node node) {
    if (node.element instanceof Expression.Call call) {
      return call.scope().isPresent()
          ? withScope(call, typing.node(call.scope().get()))
          : withoutScope(call);
    } else if (node.element instanceof Expression.New creation) {
      return creation(creation);
    } else if (node.element instanceof Statement.ConstructorCall call) {
      return constructorCall(call);
    } else if (node.element instanceof Body.OfEnumConstant constant) {
      return constructor(
          constant.owner().asType(), constant.constant().arguments(), List.of(), false);
    }
    return null;
  }

  private @Nullable Choice withScope(Expression.Call call, Node scope) {
    Type receiver = typing.expressions().typeOf(scope);
    return choose(receiver, call, false);
  }

  private @Nullable Choice choose(Type receiver, Expression.Call call, boolean mustFit) {
    int count = call.arguments().size();
    return overloads.choose(
        candidates.methods(receiver, call.name(), call.typeArguments(), count),
        arguments(call.arguments()),
        mustFit);
  }

  /** The class that is not in view but named by a static call; null if there is none. */
  Type.@Nullable Unknown missingOwner(Expression.Call call) {
    Type named = null;
    if (call.scope().isEmpty()) {
      List<Type> imported = typing.names().staticImports().bySingle(call.name());
      boolean isOwn = typing.levels().stream().anyMatch(level -> has(level.type(), call));
      named = isOwn || imported.size() != 1 ? null : imported.get(0);
    } else if (call.scope().get() instanceof Expression.Name
        || call.scope().get() instanceof Expression.Select) {
      named =
          typing.meaningOf(call.scope().get()) instanceof Typing.Meaning.TypeNamed type
              ? type.type()
              : null;
    }
    return named instanceof Type.Unknown missing && missing.name().indexOf('.') > 0
        ? missing
        : null;
  }

  /** Looks from the inside out for a class that has the method, then among the imports. */
  private @Nullable Choice withoutScope(Expression.Call call) {
    List<Type> types = new ArrayList<>(2);
    for (Level level : typing.levels()) {
      if (has(level.type(), call)) {
        types.add(level.type().asType());
      }
    }
    for (Type type : types) {
      Choice choice = choose(type, call, types.size() > 1);
      if (choice != null) {
        return choice;
      }
    }
    return types.isEmpty() ? imported(call) : null;
  }

  private boolean has(TypeInfo type, Expression.Call call) {
    for (MethodInfo method : typing.shared().methods().of(type, call.name())) {
      if (Candidate.takes(method, call.arguments().size())) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Choice imported(Expression.Call call) {
    StaticImports imports = typing.names().staticImports();
    Choice choice = imported(call, imports.bySingle(call.name()));
    return choice == null ? imported(call, imports.byDemand()) : choice;
  }

  private @Nullable Choice imported(Expression.Call call, List<Type> types) {
    List<Candidate> all = new ArrayList<>();
    for (Type type : types) {
      if (type instanceof Type.Unknown && types.size() > 1) {
        return null;
      }
      all.addAll(
          candidates.methods(type, call.name(), call.typeArguments(), call.arguments().size()));
    }
    return overloads.choose(all, arguments(call.arguments()), false);
  }

  private @Nullable Choice creation(Expression.New creation) {
    Type type = createdType(creation);
    if (creation.body().isPresent() && type instanceof Type.ClassType named) {
      Optional<TypeInfo> info = table.find(named.name());
      if (info.isPresent() && info.get().isInterface()) {
        Candidate candidate = candidates.ofInterface(named, info.get(), creation.diamond());
        return candidate == null ? null : new Choice(candidate, List.of(), true);
      }
    }
    return constructor(type, creation.arguments(), List.of(), creation.diamond());
  }

  /** The class that is named; behind an outer object it is a member of that object's class. */
  Type createdType(Expression.New creation) {
    if (creation.outer().isPresent() && creation.type().qualifier().isEmpty()) {
      Type outer = typing.expressions().typeOf(typing.node(creation.outer().get()));
      Type member = typing.names().memberType(outer, creation.type().name());
      if (member instanceof Type.ClassType named) {
        return new Type.ClassType(named.name(), candidates.resolved(creation.type().arguments()));
      }
    }
    return typing.scope().resolve(creation.type());
  }

  private @Nullable Choice constructorCall(Statement.ConstructorCall call) {
    TypeInfo owner = typing.body().owner();
    Type type = call.isSuper() ? owner.superclass().orElse(CoreTypes.OBJECT) : owner.asType();
    return constructor(type, call.arguments(), call.typeArguments(), false);
  }

  private @Nullable Choice constructor(
      Type type, List<Expression> arguments, List<TypeUse> typeArguments, boolean isDiamond) {
    return overloads.choose(
        candidates.constructors(type, typeArguments, arguments.size(), isDiamond),
        arguments(arguments),
        false);
  }
}
