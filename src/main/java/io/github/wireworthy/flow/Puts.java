package io.github.wireworthy.flow;

import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.facts.Variable;
import io.github.wireworthy.flow.Value.Contents;
import io.github.wireworthy.types.Body;
import io.github.wireworthy.types.Type;
import io.github.wireworthy.types.TypeInfo;
import io.github.wireworthy.types.TypeTable;
import io.github.wireworthy.types.Typing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What is put into arrays and collections through the variable or field that holds them.
 *
 * @param frames with which parameters the code at a place runs; none if it does not
 * @param isSure whether a place is surely reached
 */
record Puts(
    TypeTable types,
    Search search,
    ContentsScan contents,
    Function<Occurrence, List<Frame>> frames,
    Predicate<Occurrence> isSure) {

  /** Methods of collections, maps and throwables that put their arguments into them. */
  private static final Pattern PUTTING =
      Pattern.compile(
          "(add|put|offer|push|set|replace)(First|Last|IfAbsent|Element)?"
              + "|initCause|addSuppressed");

  /** Methods of collections and maps that put what is in their argument into them. */
  private static final Set<String> PUTTING_ALL = Set.of("addAll", "putAll");

  /** Methods of libraries that only read their argument, or wrap it so that nothing gets in. */
  private static final Pattern READING =
      Pattern.compile(
          "copyOf|(add|put|contains|remove|retain)All|equals|join|valueOf|asList|unmodifiable\\w+");

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

  /** Methods of collections and maps that give none of their elements. */
  private static final Set<String> CLOSED =
      Set.of(
          "size",
          "isEmpty",
          "contains",
          "containsKey",
          "containsValue",
          "clear",
          "addAll",
          "putAll",
          "toString",
          "hashCode",
          "equals",
          "indexOf");

  private static final Type STRING = Type.ClassType.of("java.lang.String");

  static boolean isPutting(String method) {
    return PUTTING.matcher(method).matches();
  }

  /**
   * All that is put in at these places.
   *
   * @param isShared whether code out of view can reach it
   */
  Contents at(List<Occurrence> occurrences, boolean isShared) {
    Contents contents = isShared ? Contents.UNSEEN : Contents.NONE;
    boolean goesToAsker = !isShared && occurrences.stream().anyMatch(this::isReturnedToAsker);
    for (Occurrence occurrence : occurrences) {
      if (!goesToAsker || occurrence.role() != Occurrence.Role.RETURNED) {
        contents = contents.with(at(occurrence));
      }
    }
    return occurrences.stream().anyMatch(Puts::isTakenOut)
        ? takenOut(contents, occurrences)
        : contents;
  }

  /** Contents on which other code may have run; containers among them may hold more. */
  private Contents takenOut(Contents all, List<Occurrence> occurrences) {
    List<Value> deeper = new ArrayList<>();
    occurrences.forEach(occurrence -> deeper.addAll(putDeeper(occurrence)));
    Contents more = new Contents(deeper, false).perhaps();
    return new Contents(
        all.values().stream().map(value -> takenOut(value, more)).toList(), all.areAll());
  }

  private Value takenOut(Value value, Contents more) {
    if (value instanceof Value.Choice choice) {
      return new Value.Choice(
          choice.alternatives().stream().map(one -> takenOut(one, more)).toList(), choice.isSure());
    } else if (value instanceof Value.Array array
        && !(array.type().element() instanceof Type.Primitive)) {
      return new Value.Array(array.type(), array.elements().with(more), array.location());
    } else if (value instanceof Value.Allocation object) {
      return contents.isCollection(object.type()) ? object.used().holding(more) : object.used();
    }
    return value;
  }

  /** What is put into a container that is taken out there. */
  private List<Value> putDeeper(Occurrence occurrence) {
    Typing typing = types.typing(occurrence.body());
    Expression taken = user(typing, occurrence);
    if (occurrence.role() != Occurrence.Role.RECEIVER
        || !(typing.parentOf(taken).orElse(taken) instanceof Expression.Call call)
        || call.scope().filter(scope -> scope == taken).isEmpty()
        || !isPutting(call.name())) {
      return List.of();
    }
    List<Value> values = new ArrayList<>();
    for (Frame frame : frames.apply(occurrence)) {
      Construction.values(search, typing, call.arguments(), frame).forEach(values::addAll);
    }
    return values;
  }

  /** Whether elements are taken out, so that code may run on them. */
  private static boolean isTakenOut(Occurrence occurrence) {
    return occurrence.role() == Occurrence.Role.READ
        || (occurrence.role() == Occurrence.Role.RECEIVER
            && !isPutting(occurrence.method())
            && !CLOSED.contains(occurrence.method()));
  }

  private Contents at(Occurrence occurrence) {
    if (isPut(occurrence)) {
      return operands(occurrence, false);
    } else if (isPutAll(occurrence)) {
      return operands(occurrence, true);
    } else if (isMerge(occurrence)) {
      return operands(occurrence, occurrence.operands().subList(1, 2), false).with(Contents.UNSEEN);
    }
    Optional<Contents> added = byAddingAll(occurrence);
    if (added.isPresent()) {
      return added.get();
    } else if (isHarmless(occurrence)) {
      return Contents.NONE;
    }
    return occurrence.role() == Occurrence.Role.HANDED_ON
        ? byCalled(occurrence).or(() -> byAlias(occurrence)).orElse(Contents.UNSEEN)
        : Contents.UNSEEN;
  }

  /** {@code map.merge(key, value, …)}. */
  private static boolean isMerge(Occurrence occurrence) {
    return occurrence.role() == Occurrence.Role.RECEIVER
        && occurrence.method().equals("merge")
        && occurrence.operands().size() == 3;
  }

  /** What is put in through another variable that is given the container. */
  private Optional<Contents> byAlias(Occurrence occurrence) {
    return search
        .flow()
        .occurrencesAround(occurrence.body().owner())
        .alias(occurrence.name())
        .flatMap(
            alias ->
                search.entered(
                    alias, () -> at(search.flow().places(occurrence.body(), alias), false)));
  }

  static boolean isPut(Occurrence occurrence) {
    return occurrence.role() == Occurrence.Role.ELEMENT_STORE
        || (occurrence.role() == Occurrence.Role.RECEIVER && isPutting(occurrence.method()));
  }

  private static boolean isPutAll(Occurrence occurrence) {
    return occurrence.role() == Occurrence.Role.RECEIVER
        && PUTTING_ALL.contains(occurrence.method())
        && occurrence.operands().size() == 1;
  }

  /**
   * What the operands at a place are.
   *
   * @param areHolders whether what they hold is put in, and not they themselves
   */
  private Contents operands(Occurrence occurrence, boolean areHolders) {
    return operands(occurrence, occurrence.operands(), areHolders);
  }

  private Contents operands(Occurrence occurrence, List<Expression> operands, boolean areHolders) {
    Typing typing = types.typing(occurrence.body());
    Contents all = Contents.NONE;
    for (Frame frame : frames.apply(occurrence)) {
      List<Value> given = new ArrayList<>();
      for (Expression operand : operands) {
        Search.addOne(search.values(typing, operand, frame), given);
      }
      Contents put = areHolders ? contents.ofAll(given) : new Contents(given, true);
      boolean isThere =
          isSure.test(occurrence) || (frame.isSure() && occurrence.branch().isEmpty());
      all = all.with(isThere ? put : put.perhaps());
    }
    return all;
  }

  /** {@code Collections.addAll} puts all but its first argument into that. */
  private Optional<Contents> byAddingAll(Occurrence occurrence) {
    Typing typing = types.typing(occurrence.body());
    if (!(user(typing, occurrence) instanceof Expression.Call call)
        || !call.name().equals("addAll")
        || call.arguments().size() < 2
        || call.arguments().get(0) != occurrence.name()) {
      return Optional.empty();
    }
    List<Expression> rest = call.arguments().subList(1, call.arguments().size());
    boolean isArray = rest.stream().anyMatch(it -> typing.typeOf(it) instanceof Type.ArrayType);
    return Optional.of(isArray ? Contents.UNSEEN : operands(occurrence, rest, false));
  }

  private boolean isHarmless(Occurrence occurrence) {
    return switch (occurrence.role()) {
      case STORE, READ, ELEMENT_STORE -> true;
      case RECEIVER -> LOOKING.contains(occurrence.method());
      case RETURNED -> search.isAsked(occurrence.name());
      case HANDED_ON ->
          search.isAsked(occurrence.name())
              || isOnlyRead(occurrence)
              || (isPutInto(occurrence) ? isStowedAway(occurrence) : isOnTheWay(occurrence));
    };
  }

  /** What a local variable of a called method holds is handed to nobody but the caller. */
  private boolean isReturnedToAsker(Occurrence occurrence) {
    return occurrence.role() == Occurrence.Role.RETURNED && isOnTheWay(occurrence);
  }

  /** Whether it is handed on to where the question comes from, which looks after it there. */
  private boolean isOnTheWay(Occurrence occurrence) {
    return search.isFollowed(occurrence.name())
        && types.typing(occurrence.body()).meaningOf(occurrence.name())
            instanceof Typing.Meaning.Local;
  }

  /** Whether it is handed to a library that copies it, or lets others only look at it. */
  private boolean isOnlyRead(Occurrence occurrence) {
    Typing typing = types.typing(occurrence.body());
    Expression user = user(typing, occurrence);
    if (user instanceof Expression.New creation) {
      return isOfJdk(typing.typeOf(creation)) && contents.isCollection(typing.typeOf(creation));
    }
    return user instanceof Expression.Call call
        && READING.matcher(call.name()).matches()
        && typing
            .invocation(call)
            .filter(called -> isOfJdk(Type.ClassType.of(called.method().owner())))
            .isPresent();
  }

  private static Expression user(Typing typing, Occurrence occurrence) {
    return typing.parentOf(occurrence.name()).orElse(occurrence.name());
  }

  private boolean isOfJdk(Type type) {
    return type instanceof Type.ClassType named
        && types
            .find(named.name())
            .filter(info -> info.origin() == TypeInfo.Origin.JDK)
            .isPresent();
  }

  private boolean isPutInto(Occurrence occurrence) {
    return user(types.typing(occurrence.body()), occurrence) instanceof Expression.Call call
        && isPutting(call.name());
  }

  /** Whether it is put into another container from which nobody here takes it out again. */
  private boolean isStowedAway(Occurrence occurrence) {
    Typing typing = types.typing(occurrence.body());
    return user(typing, occurrence) instanceof Expression.Call call
        && call.scope().isPresent()
        && typing.meaningOf(call.scope().get()) instanceof Typing.Meaning.Local local
        && search.flow().places(local.body(), local.variable()).stream()
            .allMatch(this::keepsClosed);
  }

  private boolean keepsClosed(Occurrence occurrence) {
    return switch (occurrence.role()) {
      case STORE, RETURNED -> true;
      case RECEIVER -> isPutting(occurrence.method());
      case HANDED_ON -> search.isAsked(occurrence.name()) || isOnTheWay(occurrence);
      case READ, ELEMENT_STORE -> false;
    };
  }

  /** What a method of the sources puts in that is handed it; empty if that is not known. */
  private Optional<Contents> byCalled(Occurrence occurrence) {
    Optional<GivenArgument> found = GivenArgument.at(search.flow(), occurrence);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    GivenArgument over = found.get();
    List<Frame> called = new ArrayList<>();
    for (Frame frame : frames.apply(occurrence)) {
      called.add(search.calls().frame(over.typing(), over.call(), frame));
    }
    boolean isCalled = isSure.test(occurrence);
    Puts inside =
        new Puts(
            types,
            search,
            contents,
            place -> called,
            place -> isCalled && place.branch().isEmpty());
    return search.isFollowing(over.parameter())
        ? Optional.of(Contents.NONE)
            .filter(none -> isSameAgain(over.typing(), over.call(), over.code()))
        : search.entered(over.parameter(), () -> inside.at(over.places(search.flow()), false));
  }

  /** Whether a method only calls itself again with what it was given, but for numbers and texts. */
  private static boolean isSameAgain(Typing typing, Expression.Call call, Body.OfMethod code) {
    List<Variable> parameters = code.method().parameters();
    for (int index = 0; index < parameters.size(); index++) {
      Expression argument = call.arguments().get(index);
      boolean isSame =
          argument instanceof Expression.Name name
              && name.name().equals(parameters.get(index).name());
      Type type = typing.typeOf(argument);
      if (!isSame && !(type instanceof Type.Primitive) && !type.equals(STRING)) {
        return false;
      }
    }
    return true;
  }
}
