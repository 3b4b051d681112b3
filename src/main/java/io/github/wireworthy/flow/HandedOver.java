package io.github.wireworthy.flow;

import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.facts.Modifiers;
import io.github.wireworthy.facts.Statement;
import io.github.wireworthy.facts.Variable;
import io.github.wireworthy.types.Body;
import io.github.wireworthy.types.MethodInfo;
import io.github.wireworthy.types.Type;
import io.github.wireworthy.types.TypeInfo;
import io.github.wireworthy.types.TypeTable;
import io.github.wireworthy.types.Typing;
import io.github.wireworthy.types.Typing.Invocation;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What happens to a followed function in a call: it is called itself, or handed over. */
final class HandedOver {

  private final LocalUse localUse;
  private final TypeTable types;
  private final Stage stage;
  private final Function<Receipt, Fate> fates;
  private final Overriders overriders;

  HandedOver(LocalUse localUse, Stage stage, Function<Receipt, Fate> fates) {
    this.localUse = localUse;
    this.types = localUse.types();
    this.stage = stage;
    this.fates = fates;
    this.overriders = localUse.overriders();
  }

  /** The function, or what holds it, stands before the dot. */
  void asReceiver(Typing typing, Expression.Call call, Stage.Way way) {
    if (!way.isHeld()) {
      stage.add(Fate.CALLED);
      if (typing.invocation(call).map(Invocation::method).filter(this::combines).isPresent()) {
        stage.value(typing, call);
      }
      return;
    }
    stage.taken(typing, call);
    for (Expression argument : call.arguments()) {
      if (argument instanceof Expression.Lambda lambda) {
        lambda.parameters().forEach(parameter -> stage.taken(typing, parameter));
      } else if (argument instanceof Expression.MethodReference reference) {
        toReference(typing, reference);
      }
    }
  }

  /** Whether a method of a function makes another one of it: {@code andThen}, {@code negate}. */
  private boolean combines(MethodInfo method) {
    return !method.has(Modifiers.ABSTRACT)
        && method.returnType() instanceof Type.ClassType result
        && types.system().functionalMethod(result).isPresent();
  }

  private Stage.Way way(Type type) {
    return types.system().functionalMethod(type).isPresent() ? Stage.Way.ITSELF : Stage.Way.HELD;
  }

  private void toReference(Typing typing, Expression.MethodReference reference) {
    Optional<MethodInfo> method = typing.invocation(reference).map(Invocation::method);
    if (method.isEmpty()) {
      stage.add(Fate.LEAVES);
    } else if (method.get().declaration().isPresent()) {
      for (int index = 0; index < method.get().parameterTypes().size(); index++) {
        toSources(method.get(), index, way(method.get().parameterTypes().get(index)));
      }
      stage.add(Fate.CALLED);
    }
  }

  /** An argument of a method. */
  void toMethod(Typing typing, Expression.Call call, Expression argument, Stage.Way way) {
    Optional<MethodInfo> method = typing.invocation(call).map(Invocation::method);
    if (method.isEmpty() || localUse.exits().sends(typing, call, argument)) {
      stage.add(Fate.LEAVES);
    } else if (method.get().declaration().isPresent()) {
      Fate fate = toSources(method.get(), indexOf(call.arguments(), argument), way);
      giveBack(typing, call, fate);
    } else {
      int index = indexOf(call.arguments(), argument);
      Type parameter = parameter(method.get(), index);
      List<Body.OfMethod> implementations =
          asksForSerializable(parameter) ? overriders.implementations(method.get()) : List.of();
      if (!implementations.isEmpty()) {
        giveBack(typing, call, toCode(method.get(), implementations, index, way));
      } else if (toLibrary(method.get(), parameter)) {
        boolean isInstance = !method.get().has(Modifiers.STATIC);
        if (isInstance && call.scope().isPresent()) {
          stage.holder(typing, call.scope().get());
        } else if (isInstance) {
          stage.add(Fate.LEAVES);
        }
        stage.taken(typing, call);
      } else {
        keptByResult(typing, call, parameter);
      }
    }
  }

  private void giveBack(Typing typing, Expression call, Fate fate) {
    if (fate.comesBack()) {
      stage.value(typing, call);
    }
    if (fate.comesBackHeld()) {
      stage.follow(typing, call, Stage.Way.HELD);
    }
  }

  /** An argument of a constructor. */
  void toCreation(Typing typing, Expression.New creation, Expression argument, Stage.Way way) {
    Optional<MethodInfo> constructor = typing.invocation(creation).map(Invocation::method);
    if (constructor.isEmpty() || localUse.exits().sends(typing, creation, argument)) {
      stage.add(Fate.LEAVES);
      return;
    }
    int index = indexOf(creation.arguments(), argument);
    if (index < 0) {
      stage.add(Fate.LEAVES);
    } else if (constructor.get().declaration().isPresent()) {
      boolean isWritten = localUse.exits().isSerializable(typing.typeOf(creation));
      if (isWritten) {
        stage.value(typing, creation);
      }
      toSources(constructor.get(), index, new Stage.Way(way.isHeld(), isWritten));
    } else {
      Type parameter = parameter(constructor.get(), index);
      if (toLibrary(constructor.get(), parameter)) {
        stage.follow(typing, creation, Stage.Way.HELD);
      } else {
        keptByResult(typing, creation, parameter);
      }
    }
  }

  /** An argument of {@code this(…)} or {@code super(…)}. */
  void toConstructor(
      Typing typing, Statement.ConstructorCall call, Expression argument, Stage.Way way) {
    Optional<MethodInfo> constructor = typing.invocation(call).map(Invocation::method);
    int index = indexOf(call.arguments(), argument);
    if (constructor.flatMap(MethodInfo::declaration).isEmpty() || index < 0) {
      stage.add(Fate.LEAVES);
    } else {
      toSources(constructor.get(), index, way);
    }
  }

  private Fate toSources(MethodInfo method, int index, Stage.Way way) {
    return toCode(method, overriders.bodies(method), index, way);
  }

  private Fate toCode(MethodInfo method, List<Body.OfMethod> bodies, int index, Stage.Way way) {
    Fate all = Fate.UNUSED;
    if (bodies.isEmpty() || index < 0) {
      all = Fate.LEAVES;
    }
    for (Body.OfMethod body : bodies) {
      List<Variable> parameters = body.method().parameters();
      boolean isSpread = method.has(Modifiers.VARARGS) && index >= parameters.size() - 1;
      if (parameters.isEmpty() || all.leaves()) {
        all = Fate.LEAVES;
        break;
      }
      Variable parameter = parameters.get(Math.min(index, parameters.size() - 1));
      all =
          all.and(
              fates.apply(
                  new Receipt(body, parameter, way.isHeld() || isSpread, way.isKnownToStay())));
    }
    stage.add(new Fate(all.isCalled(), all.leaves(), false, false));
    return all;
  }

  /**
   * What a library method does with a parameter of this type.
   *
   * @return whether it may be a container that keeps what it is given
   */
  private boolean toLibrary(MethodInfo method, Type parameter) {
    if (asksForSerializable(parameter)) {
      stage.add(Fate.LEAVES);
      return false;
    } else if (types.system().functionalMethod(parameter).isPresent()) {
      stage.add(Fate.CALLED);
      return false;
    } else if (mentionsVariable(parameter)) {
      return true;
    }
    boolean isOfJdk =
        types.find(method.owner()).filter(it -> it.origin() == TypeInfo.Origin.JDK).isPresent();
    stage.add(isOfJdk ? Fate.UNUSED : Fate.LEAVES);
    return false;
  }

  /** Every array is serializable: it is for its elements to say so. */
  private boolean asksForSerializable(Type parameter) {
    return parameter instanceof Type.ArrayType array
        ? asksForSerializable(array.element())
        : !(parameter instanceof Type.Primitive) && localUse.exits().isSerializable(parameter);
  }

  /** A library object that was made of a function and can be written holds it: a comparator's. */
  private void keptByResult(Typing typing, Expression call, Type parameter) {
    Type result = typing.typeOf(call);
    boolean mayKeep =
        types.system().functionalMethod(parameter).isPresent()
            && (localUse.exits().isSerializable(result)
                || types.system().functionalMethod(result).isPresent());
    if (mayKeep) {
      stage.follow(typing, call, Stage.Way.HELD);
    }
  }

  private static boolean mentionsVariable(Type type) {
    if (type instanceof Type.ClassType named) {
      return !named.arguments().isEmpty();
    }
    return type instanceof Type.TypeVariable
        || (type instanceof Type.ArrayType array && mentionsVariable(array.element()));
  }

  private static Type parameter(MethodInfo method, int index) {
    List<Type> parameters = method.parameterTypes();
    if (index < 0 || parameters.isEmpty()) {
      return new Type.Unknown("");
    }
    return parameters.get(Math.min(index, parameters.size() - 1));
  }

  private static int indexOf(List<Expression> arguments, Expression argument) {
    for (int index = 0; index < arguments.size(); index++) {
      if (arguments.get(index) == argument) {
        return index;
      }
    }
    return -1;
  }
}
