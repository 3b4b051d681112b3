package io.github.wireworthy.flow;

import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.facts.Modifiers;
import io.github.wireworthy.facts.Statement;
import io.github.wireworthy.facts.Traversal;
import io.github.wireworthy.source.Location;
import io.github.wireworthy.types.Body;
import io.github.wireworthy.types.FieldInfo;
import io.github.wireworthy.types.MethodInfo;
import io.github.wireworthy.types.Type;
import io.github.wireworthy.types.TypeInfo;
import io.github.wireworthy.types.TypeTable;
import io.github.wireworthy.types.Typing;
import io.github.wireworthy.types.Typing.Invocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What calls give back: own methods are looked into, library methods are looked up. */
final class CallValues {

  private final TypeTable types;
  private final Search search;
  private final LibraryCalls library;
  private final OwnMethods methods;
  private final ContentsScan contents;

  CallValues(ValueFlow flow, Search search) {
    this.types = flow.types();
    this.search = search;
    this.library = new LibraryCalls(flow, search, this::ofClosure);
    this.methods = new OwnMethods(types);
    this.contents = new ContentsScan(types, search);
  }

  List<Value> called(Typing typing, Expression.Call call, Frame frame) {
    Optional<Invocation> invocation = typing.invocation(call);
    if (invocation.isEmpty()) {
      List<Value> known = library.calledByName(typing, call, frame);
      return known.isEmpty() ? search.declared(typing, call) : known;
    }
    Optional<List<Value>> known =
        isOfSources(types, invocation.get().method())
            ? ofOwnMethods(typing, call, invocation.get(), frame)
            : ofLibraryMethod(typing, call, invocation.get(), frame);
    return known.orElseGet(() -> List.of(declared(typing, call, invocation.get())));
  }

  /** A method of a library type may run code of the sources, if the receiver is known. */
  private Optional<List<Value>> ofLibraryMethod(
      Typing typing, Expression.Call call, Invocation invocation, Frame frame) {
    List<Value> known = library.called(typing, call, invocation, frame);
    if (known.isEmpty()) {
      known = contents.got(typing, call, frame);
    }
    if (known.isEmpty()) {
      known = contents.withCause(typing, call, frame);
    }
    return known.isEmpty() && invocation.method().has(Modifiers.ABSTRACT)
        ? ofOwnMethods(typing, call, invocation, frame).filter(values -> !values.isEmpty())
        : Optional.of(known).filter(values -> !values.isEmpty());
  }

  static boolean isOfSources(TypeTable types, MethodInfo method) {
    return types
        .find(method.owner())
        .filter(owner -> owner.origin() == TypeInfo.Origin.SOURCE)
        .isPresent();
  }

  private static Value declared(Typing typing, Expression.Call call, Invocation invocation) {
    return new Value.Declared(
        invocation.returnType(), Optional.of(Search.location(typing, call.span())));
  }

  /**
   * What the methods of the sources that a call may run give back; empty if that is not known, and
   * no value if the call only leads back to itself.
   */
  private Optional<List<Value>> ofOwnMethods(
      Typing typing, Expression.Call call, Invocation invocation, Frame frame) {
    if (invocation.returnType() instanceof Type.Primitive) {
      return Optional.of(List.of(new Value.Constant(invocation.returnType())));
    }
    List<Value> receivers = receivers(typing, call, invocation, frame);
    if (invocation.method().has(Modifiers.ABSTRACT)
        && !receivers.isEmpty()
        && receivers.stream().allMatch(Value.Closure.class::isInstance)) {
      return Optional.of(
              receivers.stream()
                  .flatMap(closure -> ofClosure((Value.Closure) closure).stream())
                  .toList())
          .filter(values -> !values.isEmpty());
    }
    Optional<FieldInfo> component = component(invocation.method());
    if (component.isPresent()) {
      return Optional.of(search.ofField(component.get(), receivers));
    }
    boolean isOfSuper = call.scope().filter(Expression.Super.class::isInstance).isPresent();
    List<MethodInfo> targets =
        isOfSuper ? List.of(invocation.method()) : methods.targets(invocation.method(), receivers);
    if (targets.isEmpty()
        || !targets.stream().allMatch(target -> OwnMethods.code(types, target).isPresent())) {
      return Optional.empty();
    }
    List<List<Value>> arguments = Construction.values(search, typing, call.arguments(), frame);
    List<Value> values = new ArrayList<>();
    for (MethodInfo target : targets) {
      Location location = Search.location(typing, call.span());
      List<Value> objects =
          after(receivers, new Value.CallOn(target, arguments, location, targets.size() == 1));
      Frame inner = Frame.of(target, arguments, location).on(objects);
      for (Value value : results(target, inner)) {
        if (value instanceof Value.Declared some && mentionsVariable(some.type())) {
          values.add(declared(typing, call, invocation));
        } else if (value instanceof Value.This self) {
          values.addAll(seenFrom(call, self, target, invocation, objects, arguments));
        } else {
          values.add(value);
        }
      }
    }
    return Optional.of(new Assignments(types.system()).fitting(values, invocation.returnType()));
  }

  /** What comes back as {@code this} from other code, as the caller knows it. */
  private static List<Value> seenFrom(
      Expression.Call call,
      Value.This self,
      MethodInfo target,
      Invocation invocation,
      List<Value> receivers,
      List<List<Value>> arguments) {
    List<Value> values = new ArrayList<>();
    boolean isGiven = arguments.stream().anyMatch(given -> given.contains(self));
    if (isGiven) {
      values.add(self);
    }
    if (!target.has(Modifiers.STATIC) && self.type().name().equals(target.owner())) {
      values.addAll(
          call.scope().isPresent() ? receivers : List.of(running(self, invocation.receiverType())));
    } else if (!isGiven) {
      values.add(
          call.scope().isPresent() ? new Value.Declared(self.type(), Optional.empty()) : self);
    }
    return values;
  }

  /** The receiver of an unqualified call may be of a subclass of the method's class. */
  private static Value running(Value.This self, Type receiver) {
    return receiver instanceof Type.ClassType type ? new Value.This(type) : self;
  }

  /** What is known of a call of the only method that it can run. */
  Frame frame(Typing typing, Expression.Call call, Frame frame) {
    Location location = Search.location(typing, call.span());
    return typing
        .invocation(call)
        .map(
            invocation ->
                Frame.of(
                        invocation.method(),
                        Construction.values(search, typing, call.arguments(), frame),
                        location)
                    .on(receivers(typing, call, invocation, frame)))
        .orElse(Frame.NONE);
  }

  /** The component that an accessor without code gives back. */
  private Optional<FieldInfo> component(MethodInfo method) {
    return types
        .find(method.owner())
        .filter(owner -> owner.kind() == TypeInfo.Kind.RECORD)
        .filter(owner -> method.declaration().isEmpty() && method.parameterTypes().isEmpty())
        .stream()
        .flatMap(owner -> owner.fields().stream())
        .filter(field -> field.name().equals(method.name()) && !field.has(Modifiers.STATIC))
        .findFirst();
  }

  /** What a method is called on; without a scope, what the calling method is called on. */
  private List<Value> receivers(
      Typing typing, Expression.Call call, Invocation invocation, Frame frame) {
    if (call.scope().isPresent() && !(call.scope().get() instanceof Expression.This)) {
      return search.values(typing, call.scope().get(), frame);
    }
    List<Value> receivers =
        invocation.method().has(Modifiers.STATIC)
            ? List.of()
            : frame.receivers(types.system(), invocation.method().owner());
    return receivers.isEmpty() && call.scope().isPresent()
        ? search.values(typing, call.scope().get(), frame)
        : receivers;
  }

  /** The objects after a method ran on them. */
  private static List<Value> after(List<Value> receivers, Value.CallOn call) {
    return receivers.stream()
        .map(value -> value instanceof Value.Allocation object ? object.after(call) : value)
        .toList();
  }

  private List<Value> results(MethodInfo target, Frame frame) {
    Body code = OwnMethods.code(types, target).orElseThrow();
    return search.guarded(target.declaration().orElseThrow(), () -> returned(code, frame));
  }

  List<Value> returned(Body code, Frame frame) {
    List<Expression> results = new ArrayList<>();
    Traversal.of(code::children, Results.ofCode(results::add));
    List<Value> values = new ArrayList<>();
    Typing typing = types.typing(code);
    for (Expression result : results) {
      if (results.size() == 1 || !Moment.of(typing, result).isDead()) {
        values.addAll(search.values(typing, result, frame));
      }
    }
    return values;
  }

  /** What is known of a static field of a library. */
  Optional<Value> knownField(Typing typing, Expression name, FieldInfo field) {
    return field.declaration().isEmpty() && field.has(Modifiers.STATIC)
        ? library.field(typing, name, field)
        : Optional.empty();
  }

  List<Value> resultsOf(Value task, String method) {
    if (task instanceof Value.Closure closure) {
      return ofClosure(closure);
    } else if (task instanceof Value.Allocation allocation) {
      return types.system().methods(allocation.type(), method).stream()
          .filter(candidate -> !candidate.has(Modifiers.ABSTRACT))
          .findFirst()
          .map(this::returned)
          .orElse(List.of());
    }
    return List.of();
  }

  private List<Value> returned(MethodInfo method) {
    Optional<Body> code = OwnMethods.code(types, method);
    return code.isPresent()
        ? returned(code.get(), Frame.NONE)
        : List.of(new Value.Declared(method.returnType(), Optional.empty()));
  }

  private List<Value> ofClosure(Value.Closure closure) {
    return ofClosure(closure, List.of());
  }

  /**
   * What a closure gives back.
   *
   * @param given what its first parameter is; empty if that is not known
   */
  private List<Value> ofClosure(Value.Closure closure, List<Value> given) {
    Typing typing = types.typing(closure.body());
    if (closure.site() instanceof Expression.Lambda lambda) {
      List<Expression> results = new ArrayList<>();
      if (lambda.body() instanceof Statement.Evaluate evaluate) {
        results.add(evaluate.expression());
      } else {
        Traversal.of(to -> to.statement(lambda.body()), Results.ofCode(results::add));
      }
      List<Value> values = new ArrayList<>();
      Frame frame =
          given.isEmpty() || lambda.parameters().isEmpty()
              ? Frame.NONE
              : Frame.NONE.with(lambda.parameters().get(0), given);
      results.forEach(result -> values.addAll(search.values(typing, result, frame)));
      return values;
    }
    Expression.MethodReference reference = (Expression.MethodReference) closure.site();
    return typing
        .invocation(reference)
        .<List<Value>>map(named -> List.of(result(named, closure)))
        .orElse(List.of());
  }

  private static Value result(Invocation named, Value.Closure closure) {
    return new Value.Declared(named.returnType(), Optional.of(closure.location()));
  }

  /** Whether a type is, or has as argument, a type variable of some declaration. */
  static boolean mentionsVariable(Type type) {
    if (type instanceof Type.ClassType named) {
      return named.arguments().stream().anyMatch(CallValues::mentionsVariable);
    } else if (type instanceof Type.ArrayType array) {
      return mentionsVariable(array.element());
    } else if (type instanceof Type.Wildcard wildcard) {
      return mentionsVariable(wildcard.upper());
    }
    return type instanceof Type.TypeVariable;
  }
}
