package io.github.wireworthy.flow;

import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.facts.MethodFact;
import io.github.wireworthy.facts.Modifiers;
import io.github.wireworthy.facts.Statement;
import io.github.wireworthy.facts.Traversal;
import io.github.wireworthy.facts.TypeFact;
import io.github.wireworthy.facts.Variable;
import io.github.wireworthy.flow.Value.Contents;
import io.github.wireworthy.types.Body;
import io.github.wireworthy.types.FieldInfo;
import io.github.wireworthy.types.MethodInfo;
import io.github.wireworthy.types.Type;
import io.github.wireworthy.types.TypeInfo;
import io.github.wireworthy.types.TypeTable;
import io.github.wireworthy.types.Typing;
import io.github.wireworthy.types.Typing.Invocation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What calls give back: own methods are looked into, library methods are looked up. */
final class CallValues {

  private final TypeTable types;
  private final Search search;
  private final LibraryCalls library;

  CallValues(ValueFlow flow, Search search) {
    this.types = flow.types();
    this.search = search;
    this.library = new LibraryCalls(flow, search);
  }

  List<Value> created(Typing typing, Expression.New creation, Frame frame) {
    Type type = creation.body().map(this::typeOf).orElseGet(() -> typing.typeOf(creation));
    if (!(type instanceof Type.ClassType created)) {
      return search.declared(typing, creation);
    }
    Optional<Value.LibraryResult> known = library.created(typing, creation, frame);
    if (known.isPresent() && known.get().result() != KnownResult.AS_PARTS) {
      return List.of(known.get());
    }
    return List.of(
        new Value.Allocation(
            created,
            typing.body(),
            creation,
            Search.location(typing, creation.span()),
            known.map(Value.LibraryResult::parts).orElse(List.of()),
            known.isPresent() || areArgumentsPlain(typing, creation)
                ? Contents.NONE
                : Contents.UNSEEN));
  }

  private Type typeOf(TypeFact anonymous) {
    return types.of(anonymous).asType();
  }

  /** Sizes and load factors bring nothing in; a collection to copy does. */
  private static boolean areArgumentsPlain(Typing typing, Expression.New creation) {
    return creation.body().isEmpty()
        && creation.arguments().stream()
            .allMatch(argument -> typing.typeOf(argument) instanceof Type.Primitive);
  }

  List<Value> called(Typing typing, Expression.Call call, Frame frame) {
    Optional<Invocation> invocation = typing.invocation(call);
    if (invocation.isEmpty()) {
      return library
          .calledByName(typing, call, frame)
          .<List<Value>>map(List::of)
          .orElseGet(() -> search.declared(typing, call));
    }
    MethodInfo method = invocation.get().method();
    Optional<Body> code = code(method);
    if (code.isPresent() && isCertain(method)) {
      return ofOwnMethod(typing, call, invocation.get(), code.get(), frame);
    }
    List<Value> known =
        code.isEmpty() ? library.called(typing, call, invocation.get(), frame) : List.of();
    return known.isEmpty() ? List.of(declared(typing, call, invocation.get())) : known;
  }

  private static Value declared(Typing typing, Expression.Call call, Invocation invocation) {
    return new Value.Declared(
        invocation.returnType(), Optional.of(Search.location(typing, call.span())));
  }

  /** Whether a call of a method runs just this method and no overriding one. */
  private boolean isCertain(MethodInfo method) {
    Optional<TypeInfo> owner = types.find(method.owner());
    return method.has(Modifiers.STATIC)
        || method.has(Modifiers.PRIVATE)
        || method.has(Modifiers.FINAL)
        || owner.filter(CallValues::isFinal).isPresent();
  }

  private static boolean isFinal(TypeInfo owner) {
    return owner.has(Modifiers.FINAL)
        || owner.kind() == TypeInfo.Kind.ANONYMOUS
        || owner.kind() == TypeInfo.Kind.RECORD;
  }

  /** The body of a method of the sources. */
  private Optional<Body> code(MethodInfo method) {
    Optional<TypeInfo> owner = types.find(method.owner());
    if (owner.isEmpty() || method.declaration().flatMap(MethodFact::body).isEmpty()) {
      return Optional.empty();
    }
    MethodFact declaration = method.declaration().get();
    return types.bodies(owner.get()).stream()
        .filter(body -> body instanceof Body.OfMethod code && code.method().equals(declaration))
        .findFirst();
  }

  private List<Value> ofOwnMethod(
      Typing typing, Expression.Call call, Invocation invocation, Body code, Frame frame) {
    MethodFact declaration = invocation.method().declaration().orElseThrow();
    Frame inner = frame(typing, declaration.parameters(), call.arguments(), frame);
    List<Value> values = new ArrayList<>();
    for (Value value : search.guarded(declaration, () -> returned(code, inner))) {
      if (value instanceof Value.Declared some && mentionsVariable(some.type())) {
        values.add(declared(typing, call, invocation));
      } else if (value instanceof Value.This && call.scope().isPresent()) {
        values.addAll(search.values(typing, call.scope().get(), frame));
      } else {
        values.add(value);
      }
    }
    return values;
  }

  /** The values of the parameters of a called method; varargs are left to their declared type. */
  private Frame frame(
      Typing typing, List<Variable> parameters, List<Expression> arguments, Frame outer) {
    if (parameters.size() != arguments.size()) {
      return Frame.NONE;
    }
    Map<Variable, List<Value>> values = new HashMap<>();
    for (int index = 0; index < parameters.size(); index++) {
      Variable parameter = parameters.get(index);
      if (!parameter.isVarargs()) {
        values.put(parameter, search.values(typing, arguments.get(index), outer));
      }
    }
    return new Frame(values);
  }

  List<Value> returned(Body code, Frame frame) {
    List<Expression> results = new ArrayList<>();
    Traversal.of(code::children, Results.ofCode(results::add));
    List<Value> values = new ArrayList<>();
    Typing typing = types.typing(code);
    results.forEach(result -> values.addAll(search.values(typing, result, frame)));
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
    Optional<Body> code = code(method);
    return code.isPresent()
        ? returned(code.get(), Frame.NONE)
        : List.of(new Value.Declared(method.returnType(), Optional.empty()));
  }

  private List<Value> ofClosure(Value.Closure closure) {
    Typing typing = types.typing(closure.body());
    if (closure.site() instanceof Expression.Lambda lambda) {
      List<Expression> results = new ArrayList<>();
      if (lambda.body() instanceof Statement.Evaluate evaluate) {
        results.add(evaluate.expression());
      } else {
        Traversal.of(to -> to.statement(lambda.body()), Results.ofCode(results::add));
      }
      List<Value> values = new ArrayList<>();
      results.forEach(result -> values.addAll(search.values(typing, result, Frame.NONE)));
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
