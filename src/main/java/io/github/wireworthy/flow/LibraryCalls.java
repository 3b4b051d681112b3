package io.github.wireworthy.flow;

import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.facts.MethodFact;
import io.github.wireworthy.facts.Modifiers;
import io.github.wireworthy.types.FieldInfo;
import io.github.wireworthy.types.MethodInfo;
import io.github.wireworthy.types.Type;
import io.github.wireworthy.types.TypeInfo;
import io.github.wireworthy.types.TypeSystem;
import io.github.wireworthy.types.Typing;
import io.github.wireworthy.types.Typing.Invocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/** What the data files tell about calls of library methods. */
final class LibraryCalls {

  private static final String PROXY = "java.lang.reflect.Proxy";

  private final ValueFlow flow;
  private final TypeSystem system;
  private final Search search;
  private final BiFunction<Value.Closure, List<Value>, List<Value>> closures;

  /**
   * @param closures what the code of a closure gives back, of which the first parameter is given;
   *     empty if that is not known
   */
  LibraryCalls(
      ValueFlow flow, Search search, BiFunction<Value.Closure, List<Value>, List<Value>> closures) {
    this.flow = flow;
    this.system = flow.types().system();
    this.search = search;
    this.closures = closures;
  }

  Search search() {
    return search;
  }

  TypeSystem system() {
    return system;
  }

  ContentsScan contents() {
    return new ContentsScan(flow.types(), search);
  }

  List<Value> resultsOf(Value.Closure closure, List<Value> given) {
    return closures.apply(closure, given);
  }

  /** The row for an expression, if that calls a static method. */
  Optional<KnownCall> staticRow(Typing typing, Expression expression) {
    return expression instanceof Expression.Call call && flow.knownCalls().mention(call.name())
        ? typing
            .invocation(call)
            .map(Invocation::method)
            .flatMap(method -> find(method, method.owner()::equals))
        : Optional.empty();
  }

  /** What a constructor call gives; {@link KnownResult#AS_PARTS} for what it keeps. */
  Optional<Value.LibraryResult> created(Typing typing, Expression.New creation, Frame frame) {
    if (!flow.knownCalls().mention(MethodFact.CONSTRUCTOR)) {
      return Optional.empty();
    }
    Optional<Invocation> invocation = typing.invocation(creation);
    Type type = typing.resolve(creation.type());
    Optional<KnownCall> row =
        invocation.isPresent()
            ? flow.knownCalls()
                .find(
                    MethodFact.CONSTRUCTOR,
                    parameters(invocation.get().method()),
                    invocation.get().method().owner()::equals)
            : byName(type, MethodFact.CONSTRUCTOR, creation.arguments().size());
    return row.map(
        found ->
            new Value.LibraryResult(
                found.result(),
                typing.typeOf(creation),
                found.name(),
                LibraryResults.origin(found, "new", creation.arguments()),
                keptArguments(typing, found, creation, frame),
                true,
                Search.location(typing, creation.span())));
  }

  /** One value for each argument that is kept. */
  private List<Value> keptArguments(
      Typing typing, KnownCall row, Expression.New creation, Frame frame) {
    List<Value> kept = new ArrayList<>();
    if (row.parts() == KnownCall.Parts.ARGUMENTS) {
      Construction.values(search, typing, creation.arguments(), frame)
          .forEach(argument -> Search.addOne(argument, kept));
    }
    return List.copyOf(kept);
  }

  /** What a method call gives, one answer for each kind of receiver; empty if nothing is known. */
  List<Value> called(Typing typing, Expression.Call call, Invocation invocation, Frame frame) {
    MethodInfo method = invocation.method();
    if (method.name().equals("newProxyInstance") && method.owner().equals(PROXY)) {
      return List.of(proxy(typing, call, invocation, frame));
    } else if (!flow.knownCalls().mention(call.name())) {
      return List.of();
    }
    LibraryResults made = new LibraryResults(this, typing, call, frame);
    if (method.has(Modifiers.STATIC)) {
      return find(method, method.owner()::equals)
          .map(row -> made.of(row, invocation.returnType(), List.of(), true))
          .orElse(List.of());
    }
    List<Value> receivers =
        call.scope().isPresent()
            ? search.values(typing, call.scope().get(), frame)
            : List.of(new Value.Declared(invocation.receiverType(), Optional.empty()));
    List<Value> values = new ArrayList<>();
    for (Value receiver : receivers) {
      Type type = typeOf(receiver, invocation.receiverType());
      Optional<KnownCall> row = find(method, name -> isA(type, name));
      if (row.isEmpty()) {
        return List.of();
      }
      boolean isExact = isClassKnown(receiver) || !isInterface(row.get().type());
      values.addAll(made.of(row.get(), invocation.returnType(), List.of(receiver), isExact));
    }
    return values;
  }

  /** A dynamic proxy is written with its handler, the last argument. */
  private Value proxy(Typing typing, Expression.Call call, Invocation invocation, Frame frame) {
    Expression handler = call.arguments().get(call.arguments().size() - 1);
    List<Value> written = new ArrayList<>();
    Search.addOne(search.values(typing, handler, frame), written);
    return new Value.LibraryResult(
        KnownResult.AS_PARTS,
        invocation.returnType(),
        PROXY + "#newProxyInstance",
        "Proxy.newProxyInstance(…)",
        List.copyOf(written),
        true,
        Search.location(typing, call.span()));
  }

  /**
   * What a call gives that is not resolved: of a class of which only the name is known, for want of
   * the class path, or of a method that its class has only in a later version.
   */
  List<Value> calledByName(Typing typing, Expression.Call call, Frame frame) {
    if (!flow.knownCalls().mention(call.name())) {
      return List.of();
    }
    LibraryResults made = new LibraryResults(this, typing, call, frame);
    return typing
        .missingOwner(call)
        .flatMap(owner -> byName(owner, call.name(), call.arguments().size()))
        .map(row -> made.of(row, typing.typeOf(call), List.of(), true))
        .orElseGet(() -> ofLaterVersion(typing, call, made, frame));
  }

  private List<Value> ofLaterVersion(
      Typing typing, Expression.Call call, LibraryResults made, Frame frame) {
    if (call.scope().isEmpty() || !(typing.typeOf(call.scope().get()) instanceof Type.ClassType)) {
      return List.of();
    }
    Type declared = typing.typeOf(call.scope().get());
    List<Value> values = new ArrayList<>();
    for (Value receiver : search.values(typing, call.scope().get(), frame)) {
      Type type = typeOf(receiver, declared);
      Optional<KnownCall> row =
          flow.knownCalls().find(call.name(), call.arguments().size(), name -> isA(type, name));
      if (row.isEmpty()) {
        return List.of();
      }
      boolean isExact = isClassKnown(receiver) || !isInterface(row.get().type());
      values.addAll(made.of(row.get(), typing.typeOf(call), List.of(receiver), isExact));
    }
    return values;
  }

  /** What a static field of a library holds. */
  Optional<Value> field(Typing typing, Expression name, FieldInfo field) {
    return flow.knownCalls()
        .find(field.name(), List.of(), field.owner()::equals)
        .map(
            row ->
                new Value.LibraryResult(
                    row.result(),
                    field.type(),
                    row.name(),
                    LibraryResults.simpleName(row.type()) + "." + field.name(),
                    List.of(),
                    true,
                    Search.location(typing, name.span())));
  }

  private Optional<KnownCall> byName(Type type, String method, int arguments) {
    return type instanceof Type.Unknown unknown
        ? flow.knownCalls().findByName(unknown.name(), method, arguments)
        : Optional.empty();
  }

  private Optional<KnownCall> find(MethodInfo method, Predicate<String> isReceiver) {
    return flow.knownCalls().find(method.name(), parameters(method), isReceiver);
  }

  private List<String> parameters(MethodInfo method) {
    return method.parameterTypes().stream().map(system::erasure).map(KnownCalls::nameOf).toList();
  }

  private boolean isA(Type type, String name) {
    return system.isSubtype(type, name) == TypeSystem.Answer.YES;
  }

  private boolean isInterface(String type) {
    return flow.types().find(type).filter(TypeInfo::isInterface).isPresent();
  }

  static Type typeOf(Value value, Type declared) {
    if (value instanceof Value.Allocation allocation) {
      return allocation.type();
    } else if (value instanceof Value.LibraryResult result) {
      return result.type();
    } else if (value instanceof Value.Constant constant) {
      return constant.type();
    } else if (value instanceof Value.Array array) {
      return array.type();
    }
    return value instanceof Value.Declared some ? some.type() : declared;
  }

  private static boolean isClassKnown(Value receiver) {
    return receiver instanceof Value.Allocation
        || (receiver instanceof Value.LibraryResult result
            && result.isExact()
            && result.result() != KnownResult.ALWAYS);
  }
}
