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
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Adds to new arrays and collections what is put into them through the variable or field that holds
 * them. Whether that is all depends on whether they are handed on.
 */
final class ContentsScan {

  /** Methods of collections, maps and throwables that put their arguments into them. */
  private static final Pattern PUTTING =
      Pattern.compile(
          "(add|put|offer|push|set|replace)(First|Last|IfAbsent|Element)?"
              + "|initCause|addSuppressed");

  /** Methods of collections that give one of their elements. */
  private static final Pattern GETTING =
      Pattern.compile("(get|peek|poll|remove)(First|Last)?|pop|element|first|last|next");

  /** Methods of collections and maps after which something may be missing. */
  private static final Pattern TAKING =
      Pattern.compile("(remove|poll|take|drain|retain|clear|pop)(\\w*)");

  /** Methods of collections and maps through which nothing gets in. */
  private static final Set<String> LOOKING =
      Set.of(
          "size",
          "isEmpty",
          "contains",
          "containsKey",
          "containsValue",
          "get",
          "getFirst",
          "getLast",
          "getOrDefault",
          "remove",
          "removeIf",
          "removeAll",
          "retainAll",
          "clear",
          "iterator",
          "stream",
          "forEach",
          "indexOf",
          "toString",
          "hashCode",
          "equals",
          "peek",
          "poll",
          "pop",
          "first",
          "last",
          "keySet",
          "values",
          "toArray",
          "sort");

  private final TypeTable types;
  private final Search search;
  private final Frame frame;

  ContentsScan(TypeTable types, Search search, Frame frame) {
    this.types = types;
    this.search = search;
    this.frame = frame;
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
    Contents put = put(occurrences, isShared, place -> !mayLose && isSure.test(place));
    return values.stream().map(value -> filled(value, put)).toList();
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
            : ofArguments(typing, creation, arguments);
    return creation.body().map(body -> first.with(ofInitializers(body))).orElse(first);
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
    } else if (container instanceof Value.LibraryResult result
        && result.result() == KnownResult.AS_PARTS
        && isCollection(result.type())) {
      boolean areElements = result.parts().stream().noneMatch(ContentsScan::mayWrap);
      return areElements ? new Contents(result.parts(), true) : Contents.UNSEEN;
    } else if (container instanceof Value.LibraryResult result
        && result.result() == KnownResult.NEVER
        && !result.parts().isEmpty()) {
      return new Contents(result.parts(), true);
    }
    return container instanceof Value.Null ? Contents.NONE : Contents.UNSEEN;
  }

  /** What a call takes out of collections; empty if it does not, or not all that is in is known. */
  List<Value> got(Typing typing, Expression.Call call, Frame at) {
    if (call.scope().isEmpty() || !GETTING.matcher(call.name()).matches()) {
      return List.of();
    }
    List<Value> values = new ArrayList<>();
    for (Value holder : search.values(typing, call.scope().get(), at)) {
      Contents inside = of(holder);
      boolean isKnown =
          inside.areAll()
              && holder instanceof Value.Allocation allocation
              && types.system().isSubtype(allocation.type(), "java.util.Collection")
                  == TypeSystem.Answer.YES;
      if (!isKnown) {
        return List.of();
      }
      values.addAll(inside.anyOf());
    }
    return values;
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
    TypeInfo type = types.of(body);
    Contents contents = Contents.NONE;
    for (Body initializer : types.bodies(type)) {
      UnqualifiedCalls calls = new UnqualifiedCalls();
      Traversal.of(initializer::children, calls);
      Typing typing = types.typing(initializer);
      for (Expression.Call call : calls.found) {
        boolean isSure =
            initializer instanceof Body.OfInitializer
                && calls.branches.around(call.span()).isEmpty();
        contents = contents.with(isSure ? ofCall(typing, call) : ofCall(typing, call).perhaps());
      }
    }
    return contents;
  }

  private Contents ofCall(Typing typing, Expression.Call call) {
    if (!PUTTING.matcher(call.name()).matches()) {
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

  private boolean isCollection(Type type) {
    return types.system().isSubtype(type, "java.util.Collection") == TypeSystem.Answer.YES
        || types.system().isSubtype(type, "java.util.Map") == TypeSystem.Answer.YES;
  }

  private boolean isThrowable(Type type) {
    return types.system().isSubtype(type, "java.lang.Throwable") == TypeSystem.Answer.YES;
  }

  private Contents put(
      List<Occurrence> occurrences, boolean isShared, Predicate<Occurrence> isSure) {
    List<Value> values = new ArrayList<>();
    boolean areAll = !isShared;
    boolean goesToAsker = !isShared && occurrences.stream().anyMatch(this::isReturnedToAsker);
    for (Occurrence occurrence : occurrences) {
      if (isPut(occurrence)) {
        Typing typing = types.typing(occurrence.body());
        List<Value> given = new ArrayList<>();
        for (Expression operand : occurrence.operands()) {
          Search.addOne(search.values(typing, operand, frame), given);
        }
        boolean isThere = isSure.test(occurrence);
        given.forEach(value -> values.add(isThere ? value : Value.perhaps(value)));
      } else if (!isHarmless(occurrence)
          && !(goesToAsker && occurrence.role() == Occurrence.Role.RETURNED)) {
        areAll = false;
      }
    }
    return new Contents(List.copyOf(values), areAll);
  }

  /** What a local variable of a called method holds is handed to nobody but the caller. */
  private boolean isReturnedToAsker(Occurrence occurrence) {
    return occurrence.role() == Occurrence.Role.RETURNED
        && search.isFollowed(occurrence.name())
        && types.typing(occurrence.body()).meaningOf(occurrence.name())
            instanceof Typing.Meaning.Local;
  }

  static boolean isPut(Occurrence occurrence) {
    return occurrence.role() == Occurrence.Role.ELEMENT_STORE
        || (occurrence.role() == Occurrence.Role.RECEIVER
            && PUTTING.matcher(occurrence.method()).matches());
  }

  private boolean isHarmless(Occurrence occurrence) {
    return switch (occurrence.role()) {
      case STORE, READ, ELEMENT_STORE -> true;
      case RECEIVER -> LOOKING.contains(occurrence.method());
      case RETURNED, HANDED_ON -> search.isAsked(occurrence.name());
    };
  }

  private Value filled(Value value, Contents put) {
    if (!isFilledLater(value)) {
      return value;
    } else if (value instanceof Value.Array array) {
      return new Value.Array(array.type(), array.elements().with(put), array.location());
    }
    Value.Allocation allocation = (Value.Allocation) value;
    return allocation.holding(put);
  }
}
