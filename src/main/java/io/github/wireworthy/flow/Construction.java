package io.github.wireworthy.flow;

import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.facts.MethodFact;
import io.github.wireworthy.facts.Statement;
import io.github.wireworthy.source.Location;
import io.github.wireworthy.types.Body;
import io.github.wireworthy.types.MethodInfo;
import io.github.wireworthy.types.Type;
import io.github.wireworthy.types.TypeInfo;
import io.github.wireworthy.types.TypeTable;
import io.github.wireworthy.types.Typing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The constructors that run when one object is made, from that of its class up: through {@code
 * this(…)} and {@code super(…)}, each with the values of its parameters.
 *
 * @param reached what may have run on the object, if that is known
 * @param later tells code that has not run yet
 */
record Construction(
    List<Run> runs, List<Run> calls, Optional<Reached> reached, Optional<Predicate<Body>> later) {

  /** More constructors than this do not call each other in sensible code. */
  private static final int MAX_RUNS = 50;

  /**
   * One constructor at work.
   *
   * @param constructor may be implicit or of a library class; or the method that is called
   */
  record Run(MethodInfo constructor, List<List<Value>> arguments, Frame frame) {

    private Run sure(boolean ran) {
      return new Run(constructor, arguments, frame.sure(ran));
    }
  }

  static Construction of(TypeTable types, Search search, Value.Allocation object) {
    List<Run> runs = new ArrayList<>();
    Optional<Run> next =
        types
            .typing(object.body())
            .invocation(object.site())
            .map(invocation -> run(invocation.method(), object.arguments(), object.location()));
    while (next.isPresent() && runs.size() < MAX_RUNS) {
      Run run = next.get();
      runs.add(run);
      next =
          OwnMethods.code(types, run.constructor())
              .flatMap(code -> called(types, search, code, run))
              .or(() -> implied(types, run));
    }
    List<Run> calls =
        object.calls().stream()
            .map(call -> run(call.method(), call.arguments(), call.location()).sure(call.isSure()))
            .toList();
    return new Construction(
        runs,
        calls,
        object.isFresh()
            ? Optional.of(Reached.by(types, object.type(), runs, calls))
            : Optional.empty(),
        Optional.empty());
  }

  /** Any object on which some code has not run yet. */
  static Construction before(Predicate<Body> later) {
    return new Construction(List.of(), List.of(), Optional.empty(), Optional.of(later));
  }

  private static Run run(MethodInfo constructor, List<List<Value>> arguments, Location call) {
    return new Run(constructor, arguments, Frame.of(constructor, arguments, call));
  }

  /** The constructor that a constructor calls first, if it says so. */
  private static Optional<Run> called(TypeTable types, Search search, Body code, Run run) {
    Typing typing = types.typing(code);
    return calls(code)
        .flatMap(
            call ->
                typing
                    .invocation(call)
                    .map(
                        invocation ->
                            run(
                                invocation.method(),
                                values(search, typing, call.arguments(), run.frame()),
                                Search.location(typing, call.span()))));
  }

  /** The constructor of the superclass that runs where none is called. */
  private static Optional<Run> implied(TypeTable types, Run run) {
    return types
        .find(run.constructor().owner())
        .filter(owner -> owner.origin() == TypeInfo.Origin.SOURCE)
        .filter(
            owner ->
                OwnMethods.code(types, run.constructor()).flatMap(Construction::calls).isEmpty())
        .flatMap(TypeInfo::superclass)
        .filter(Type.ClassType.class::isInstance)
        .map(Type.ClassType.class::cast)
        .flatMap(superclass -> types.find(superclass.name()))
        .filter(superclass -> superclass.origin() == TypeInfo.Origin.SOURCE)
        .stream()
        .flatMap(superclass -> superclass.methods().stream())
        .filter(method -> method.isConstructor() && method.parameterTypes().isEmpty())
        .findFirst()
        .map(constructor -> new Run(constructor, List.of(), Frame.NONE));
  }

  private static Optional<Statement.ConstructorCall> calls(Body code) {
    return code instanceof Body.OfMethod constructor
        ? constructor.method().body().stream()
            .flatMap(block -> block.statements().stream())
            .filter(Statement.ConstructorCall.class::isInstance)
            .map(Statement.ConstructorCall.class::cast)
            .findFirst()
        : Optional.empty();
  }

  static List<List<Value>> values(
      Search search, Typing typing, List<Expression> arguments, Frame frame) {
    List<List<Value>> values = new ArrayList<>();
    for (Expression argument : arguments) {
      List<Value> receivers =
          argument instanceof Expression.This
                  && typing.typeOf(argument) instanceof Type.ClassType type
              ? frame.receivers(search.system(), type.name())
              : List.of();
      values.add(
          receivers.isEmpty() ? List.copyOf(search.values(typing, argument, frame)) : receivers);
    }
    return values;
  }

  /** What of a call of a method of the sources is known. */
  static Value.CallOn call(
      Search search,
      Typing typing,
      Expression.Call call,
      Frame frame,
      MethodInfo method,
      boolean isSure) {
    return new Value.CallOn(
        method,
        values(search, typing, call.arguments(), frame),
        Search.location(typing, call.span()),
        isSure);
  }

  /** Whether a method was surely called on the object. */
  boolean surelyCalls(MethodFact method) {
    return calls.stream()
        .filter(call -> call.frame().isSure())
        .anyMatch(call -> call.constructor().declaration().filter(method::equals).isPresent());
  }

  /** Whether all code is known that can have run on the object. */
  boolean isFresh() {
    return reached.isPresent() || later.isPresent();
  }

  /** Whether code has not run on the object yet. */
  boolean comesLater(Body body) {
    return later.filter(code -> code.test(body)).isPresent();
  }

  /** With which parameters a method of the object can have run on it. */
  List<Frame> framesOf(MethodFact method) {
    List<Frame> frames = new ArrayList<>();
    if (reached.map(methods -> methods.includes(method.name())).orElse(true)) {
      frames.add(Frame.NONE);
    }
    for (Run call : calls) {
      if (call.constructor().declaration().filter(method::equals).isPresent()) {
        frames.add(call.frame());
      }
    }
    return frames;
  }

  /** The parameters of a constructor, if it runs. */
  Optional<Frame> frameOf(MethodFact constructor) {
    return runs.stream()
        .filter(run -> run.constructor().declaration().filter(constructor::equals).isPresent())
        .findFirst()
        .map(Run::frame);
  }

  /** Whether it is known which constructors of a class run. */
  boolean reaches(String owner) {
    return runs.stream().anyMatch(run -> run.constructor().owner().equals(owner));
  }

  /** The first constructor of a class that is not declared as one: implicit, or of a library. */
  Optional<Run> withoutCode(String owner) {
    return runs.stream()
        .filter(run -> run.constructor().owner().equals(owner))
        .filter(run -> run.constructor().declaration().filter(fact -> !fact.isCompact()).isEmpty())
        .findFirst();
  }

  /** What the topmost known constructor is given. */
  Optional<Run> last() {
    return runs.isEmpty() ? Optional.empty() : Optional.of(runs.get(runs.size() - 1));
  }
}
