package io.github.wireworthy.flow;

import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.facts.Statement;
import io.github.wireworthy.facts.Traversal;
import io.github.wireworthy.facts.TypeFact;
import io.github.wireworthy.flow.Value.Contents;
import io.github.wireworthy.types.Body;
import io.github.wireworthy.types.Type;
import io.github.wireworthy.types.TypeInfo;
import io.github.wireworthy.types.TypeSystem;
import io.github.wireworthy.types.TypeTable;
import io.github.wireworthy.types.Typing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Adds to new arrays and collections what is put into them through the variable or field that holds
 * them. Whether that is all depends on whether they are handed on.
 */
final class ContentsScan {

  /** Methods of collections that give one of their elements. */
  private static final Pattern GETTING =
      Pattern.compile("(get|peek|poll|remove)(First|Last)?|pop|element|first|last|next");

  /** Methods of collections and maps after which something may be missing. */
  private static final Pattern TAKING =
      Pattern.compile("(remove|poll|take|drain|retain|clear|pop)(\\w*)");

  /** Which type argument of a map its values are of. */
  private static final int VALUES = 1;

  private final TypeTable types;
  private final Search search;
  private final Function<Occurrence, List<Frame>> frames;

  /** For what is said in one place. */
  ContentsScan(TypeTable types, Search search) {
    this(types, search, occurrence -> List.of(Frame.NONE));
  }

  /**
   * For what is put into a variable or field.
   *
   * @param frames with which parameters the code at a place runs; none if it does not
   */
  ContentsScan(TypeTable types, Search search, Function<Occurrence, List<Frame>> frames) {
    this.types = types;
    this.search = search;
    this.frames = frames;
  }

  /**
   * The values with their contents.
   *
   * @param occurrences of the variable or field that holds the values
   * @param isShared whether code out of view can reach it
   * @param isSure whether a place among them is surely reached
   */
  List<Value> withContents(
      List<Value> values,
      List<Occurrence> occurrences,
      boolean isShared,
      Predicate<Occurrence> isSure) {
    if (values.stream().noneMatch(this::isFilledLater)) {
      return values;
    }
    boolean isOne = values.stream().filter(this::isFilledLater).count() == 1;
    boolean mayLose = !isOne || occurrences.stream().anyMatch(ContentsScan::isTaking);
    Puts puts = new Puts(types, search, this, frames, isSure);
    Contents put = puts.at(occurrences, isShared);
    Contents left = mayLose ? put.perhaps() : put;
    return values.stream().map(value -> filled(value, left)).toList();
  }

  private static boolean isTaking(Occurrence occurrence) {
    return occurrence.role() == Occurrence.Role.RECEIVER
        && TAKING.matcher(occurrence.method()).matches();
  }

  /**
   * What a new container holds at first: nothing, what it copies, or what the initialisers of an
   * anonymous class put into it.
   *
   * @param keepsArguments whether its constructor is known, and keeps its arguments otherwise
   */
  Contents ofNew(
      Typing typing, Expression.New creation, List<List<Value>> arguments, boolean keepsArguments) {
    if (!isCollection(typing.typeOf(creation))) {
      return Contents.NONE;
    }
    Contents first =
        keepsArguments || creation.arguments().isEmpty()
            ? Contents.NONE
            : ownConstructors(typing.typeOf(creation))
                .map(ContentsScan::handedUp)
                .orElseGet(() -> ofArguments(typing, creation, arguments));
    return creation.body().map(body -> first.with(ofInitializers(body))).orElse(first);
  }

  /** The constructors of a collection of the sources, which copy nothing unless they say so. */
  private Optional<Stream<Statement.ConstructorCall>> ownConstructors(Type type) {
    return type instanceof Type.ClassType named
        ? types
            .find(named.name())
            .filter(info -> info.origin() == TypeInfo.Origin.SOURCE)
            .flatMap(TypeInfo::declaration)
            .map(
                fact ->
                    fact.methods().stream()
                        .flatMap(method -> method.body().stream())
                        .flatMap(body -> body.statements().stream())
                        .filter(Statement.ConstructorCall.class::isInstance)
                        .map(Statement.ConstructorCall.class::cast))
        : Optional.empty();
  }

  private static Contents handedUp(Stream<Statement.ConstructorCall> calls) {
    return calls.allMatch(call -> call.arguments().isEmpty()) ? Contents.NONE : Contents.UNSEEN;
  }

  /** What initialisers and constructors of a collection of the sources put into it. */
  Contents ofConstruction(Construction construction) {
    Contents contents = Contents.NONE;
    for (Construction.Run run : construction.runs()) {
      contents = contents.with(ofInitializers(run.constructor().owner()));
      Optional<Body> code = OwnMethods.code(types, run.constructor());
      if (code.isPresent()) {
        contents = contents.with(ofPutting(code.get(), run.frame()));
      }
    }
    return contents;
  }

  private Contents ofInitializers(String type) {
    return types.find(type).stream()
        .filter(own -> own.origin() == TypeInfo.Origin.SOURCE)
        .flatMap(own -> types.bodies(own).stream())
        .filter(body -> body instanceof Body.OfInitializer && !body.isStatic())
        .map(body -> ofPutting(body, Frame.NONE))
        .reduce(Contents.NONE, Contents::with);
  }

  private Contents ofPutting(Body code, Frame frame) {
    return ofCalls(code, call -> Puts.isPutting(call.name()), frame);
  }

  private Contents ofArguments(
      Typing typing, Expression.New creation, List<List<Value>> arguments) {
    Contents contents = Contents.NONE;
    for (int index = 0; index < arguments.size(); index++) {
      if (!(typing.typeOf(creation.arguments().get(index)) instanceof Type.Primitive)) {
        boolean isOne = arguments.get(index).size() == 1;
        for (Value copied : arguments.get(index)) {
          contents = contents.with(isOne ? of(copied) : of(copied).perhaps());
        }
      }
    }
    return contents;
  }

  /** What is in a container. */
  Contents of(Value container) {
    if (container instanceof Value.Array array) {
      return array.elements();
    } else if (container instanceof Value.Allocation allocation
        && isCollection(allocation.type())) {
      return allocation.holds();
    } else if (container instanceof Value.LibraryResult view && view.element().isPresent()) {
      return new Contents(List.of(view.element().get()), true);
    } else if (container instanceof Value.LibraryResult result
        && result.result() == KnownResult.AS_PARTS
        && isCollection(result.type())) {
      return result.places().isEmpty()
          ? result.parts().stream().map(ContentsScan::ofPart).reduce(Contents.NONE, Contents::with)
          : new Contents(result.parts(), true);
    } else if (container instanceof Value.LibraryResult result
        && result.result() != KnownResult.AS_PARTS
        && !result.parts().isEmpty()) {
      return new Contents(result.parts(), true);
    }
    return container instanceof Value.Null ? Contents.NONE : Contents.UNSEEN;
  }

  /** {@code Throwable.initCause} gives back what it was called on, with the cause. */
  List<Value> withCause(Typing typing, Expression.Call call, Frame at) {
    if (!call.name().equals("initCause") || call.scope().isEmpty()) {
      return List.of();
    }
    List<Value> causes = new ArrayList<>();
    call.arguments().forEach(cause -> Search.addOne(search.values(typing, cause, at), causes));
    List<Value> values = new ArrayList<>();
    for (Value value : search.values(typing, call.scope().get(), at)) {
      if (!(value instanceof Value.Allocation object) || !isThrowable(object.type())) {
        return List.of();
      }
      values.add(object.holding(new Contents(causes, true)));
    }
    return values;
  }

  /** What a call takes out of collections; empty if it does not, or not all that is in is known. */
  List<Value> got(Typing typing, Expression.Call call, Frame at) {
    if (call.scope().isEmpty() || !GETTING.matcher(call.name()).matches()) {
      return List.of();
    }
    List<Value> values = new ArrayList<>();
    for (Value holder : search.values(typing, call.scope().get(), at)) {
      Contents inside =
          isA(LibraryCalls.typeOf(holder, new Type.Null()), "java.util.Map")
              ? mapped(holder)
              : of(holder);
      boolean isKnown =
          inside.areAll()
              && (holder instanceof Value.Allocation || holder instanceof Value.LibraryResult)
              && isCollection(LibraryCalls.typeOf(holder, new Type.Null()));
      if (!isKnown) {
        return List.of();
      }
      values.addAll(inside.anyOf());
    }
    return values;
  }

  /** The values of a map, without its keys. */
  private static Contents mapped(Value map) {
    return map instanceof Value.LibraryResult result
            && result.result() == KnownResult.AS_PARTS
            && result.places().contains(VALUES)
        ? new Contents(result.partsAt(VALUES).orElseThrow(), true)
        : Contents.UNSEEN;
  }

  /** An array stands for its elements, as the only one of a variable number of arguments. */
  private static Contents ofPart(Value part) {
    if (part instanceof Value.Array array) {
      return array.elements();
    }
    return mayWrap(part) ? Contents.UNSEEN : new Contents(List.of(part), true);
  }

  /** What a library call was given may be an element, or a container of elements. */
  private static boolean mayWrap(Value part) {
    return Value.alternatives(part).stream().anyMatch(ContentsScan::mayWrapOne);
  }

  private static boolean mayWrapOne(Value part) {
    return !(part instanceof Value.Constant || part instanceof Value.Closure)
        && !(part instanceof Value.Allocation allocation && allocation.keeps().isEmpty());
  }

  /** Double-brace initialisation: unqualified calls in the initialisers of an anonymous class. */
  private Contents ofInitializers(TypeFact body) {
    return types.bodies(types.of(body)).stream()
        .map(initializer -> ofCalls(initializer, call -> true, Frame.NONE))
        .reduce(Contents.NONE, Contents::with);
  }

  private Contents ofCalls(Body code, Predicate<Expression.Call> which, Frame frame) {
    UnqualifiedCalls calls = new UnqualifiedCalls();
    Traversal.of(code::children, calls);
    Typing typing = types.typing(code);
    boolean runs = Reached.runsFirst(code);
    Contents contents = Contents.NONE;
    for (Expression.Call call : calls.found.stream().filter(which).toList()) {
      boolean isSure = runs && calls.branches.around(call.span()).isEmpty();
      Contents put = ofCall(typing, call, frame);
      contents = contents.with(isSure ? put : put.perhaps());
    }
    return contents;
  }

  private Contents ofCall(Typing typing, Expression.Call call, Frame frame) {
    if (!Puts.isPutting(call.name())) {
      return Contents.UNSEEN;
    }
    List<Value> values = new ArrayList<>();
    call.arguments().forEach(value -> Search.addOne(search.values(typing, value, frame), values));
    return new Contents(values, true);
  }

  /** Collects calls without a scope. */
  private static final class UnqualifiedCalls implements Traversal.Visitor {
    private final List<Expression.Call> found = new ArrayList<>();
    private final Branches branches = new Branches();

    @Override
    public void statement(Statement statement) {
      branches.meet(statement);
    }

    @Override
    public void expression(Expression expression) {
      branches.meet(expression);
      if (expression instanceof Expression.Call call && call.scope().isEmpty()) {
        found.add(call);
      }
    }
  }

  private boolean isFilledLater(Value value) {
    return value instanceof Value.Array array
        ? !(array.type().element() instanceof Type.Primitive)
        : value instanceof Value.Allocation allocation
            && (isCollection(allocation.type()) || isThrowable(allocation.type()));
  }

  /** What is in any of several containers. */
  Contents ofAll(List<Value> containers) {
    Contents contents = Contents.NONE;
    for (Value container : containers) {
      contents = contents.with(of(container));
    }
    return contents;
  }

  boolean isCollection(Type type) {
    return isA(type, "java.util.Collection") || isA(type, "java.util.Map");
  }

  private boolean isThrowable(Type type) {
    return isA(type, "java.lang.Throwable");
  }

  private boolean isA(Type type, String name) {
    return types.system().isSubtype(type, name) == TypeSystem.Answer.YES;
  }

  private Value filled(Value value, Contents put) {
    if (!isFilledLater(value)) {
      return value;
    } else if (value instanceof Value.Array array) {
      Contents first = put.values().isEmpty() ? array.elements() : array.elements().perhaps();
      return new Value.Array(array.type(), first.with(put), array.location());
    }
    Value.Allocation allocation = (Value.Allocation) value;
    return allocation.holding(put);
  }
}
