package io.github.wireworthy.flow;

import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.source.Location;
import io.github.wireworthy.types.Body;
import io.github.wireworthy.types.MethodInfo;
import io.github.wireworthy.types.Type;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One of the values that an expression may hold. Two new objects or closures are the same only if
 * the same code makes them of the same things.
 */
public sealed interface Value {

  /**
   * A new object of exactly this class; for an anonymous class the anonymous class itself.
   *
   * @param arguments the values of the constructor's arguments
   * @param keeps what its constructor is known to keep: a sorted map's comparator
   * @param holds what a container was seen to be given
   * @param calls the methods that were seen to be called on it, in no order
   * @param isFresh whether no code but that of its constructor and these calls can have run on it
   */
  record Allocation(
      Type.ClassType type,
      Body body,
      Expression.New site,
      Location location,
      List<List<Value>> arguments,
      List<Value> keeps,
      Contents holds,
      List<CallOn> calls,
      boolean isFresh)
      implements Value {

    /** The same object after a method was called on it. */
    Allocation after(CallOn call) {
      return calls.contains(call)
          ? this
          : new Allocation(
              type,
              body,
              site,
              location,
              arguments,
              keeps,
              holds,
              Stream.concat(calls.stream(), Stream.of(call)).toList(),
              isFresh);
    }

    /** The same object, that keeps these values too. */
    Allocation keeping(List<Value> others) {
      return new Allocation(
          type,
          body,
          site,
          location,
          arguments,
          Stream.concat(keeps.stream(), others.stream()).toList(),
          holds,
          calls,
          isFresh);
    }

    /** The same object, that was given these values too. */
    Allocation holding(Contents others) {
      return new Allocation(
          type, body, site, location, arguments, keeps, holds.with(others), calls, isFresh);
    }

    /** The same object, of which better is known what it holds. */
    Allocation holdingOnly(Contents better) {
      return new Allocation(type, body, site, location, arguments, keeps, better, calls, isFresh);
    }

    /** The same object after other code may have run on it. */
    Allocation used() {
      return isFresh
          ? new Allocation(type, body, site, location, arguments, keeps, holds, calls, false)
          : this;
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // expressions are the same only if they are one object
    public boolean equals(Object other) {
      return other instanceof Allocation same
          && same.site == site
          && same.type.equals(type)
          && same.arguments.equals(arguments)
          && same.keeps.equals(keeps)
          && same.holds.equals(holds)
          && same.calls.equals(calls)
          && same.isFresh == isFresh;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(site);
    }

    /** How deep new objects are nested in the arguments. */
    public int nesting() {
      int deepest = nesting(arguments);
      for (CallOn call : calls) {
        deepest = Math.max(deepest, nesting(call.arguments()));
      }
      return deepest;
    }

    private static int nesting(List<List<Value>> arguments) {
      int deepest = 0;
      for (List<Value> argument : arguments) {
        for (Value value : argument) {
          deepest =
              value instanceof Allocation inner ? Math.max(deepest, inner.nesting() + 1) : deepest;
        }
      }
      return deepest;
    }
  }

  /**
   * A call of a method of the sources on a new object.
   *
   * @param method the very method that runs
   * @param arguments the values of its arguments
   * @param isSure whether it ran, and did not only perhaps
   */
  record CallOn(
      MethodInfo method, List<List<Value>> arguments, Location location, boolean isSure) {}

  /** A lambda or method reference with its target type. */
  record Closure(Type target, Body body, Expression site, Location location) implements Value {

    @Override
    public boolean equals(Object other) {
      return other instanceof Closure same && same.site == site && same.target.equals(target);
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(site);
    }
  }

  /**
   * A new array.
   *
   * @param elements what it was seen to be given, by an initialiser or later; null beside these
   */
  record Array(Type.ArrayType type, Contents elements, Location location) implements Value {}

  /**
   * What a well-known library call gives back.
   *
   * @param call the method, {@code java.util.Map#keySet}
   * @param origin the call as people read it, {@code Map.keySet()}, {@code List.of(…)}
   * @param parts for what depends on them: the elements, or what is wrapped; for what can never be
   *     written, as a stream, or always, as a distributed collection: the elements, empty if they
   *     are not all known
   * @param places for each part of which type argument of the type it is, from 0: 1 for a value of
   *     {@code Map.of}; empty if a part may be something else, as a collection that is wrapped
   * @param element what it goes over, where that is none of the parts
   * @param isExact whether the called method is the very one that is known: a static method, or a
   *     method of a receiver whose class, not only an interface of it, is known
   */
  record LibraryResult(
      KnownResult result,
      Type type,
      String call,
      String origin,
      List<Value> parts,
      List<Integer> places,
      Optional<Value> element,
      boolean isExact,
      Location location)
      implements Value {

    public LibraryResult {
      parts = List.copyOf(parts);
      places = List.copyOf(places);
    }

    /** One of whose parts it is not known what they are to it. */
    LibraryResult(
        KnownResult result,
        Type type,
        String call,
        String origin,
        List<Value> parts,
        boolean isExact,
        Location location) {
      this(result, type, call, origin, parts, List.of(), Optional.empty(), isExact, location);
    }

    /** The parts that are of a type argument of the type; empty if that is not known of all. */
    Optional<List<Value>> partsAt(int place) {
      return places.isEmpty()
          ? Optional.empty()
          : Optional.of(
              IntStream.range(0, parts.size())
                  .filter(index -> places.get(index) == place)
                  .mapToObj(parts::get)
                  .toList());
    }
  }

  /** A literal, a class literal, an array without elements: something that holds nothing else. */
  record Constant(Type type) implements Value {}

  record Null() implements Value {}

  /** The object whose code is running; of this class or a subclass of it. */
  record This(Type.ClassType type) implements Value {}

  /**
   * Something of which only the declared type is known.
   *
   * @param isCut whether more could have been known, had the budget allowed it
   * @param excluded types that it is known not to be of
   */
  record Declared(Type type, Optional<Location> location, boolean isCut, List<Type> excluded)
      implements Value {

    public Declared {
      excluded = List.copyOf(excluded);
    }

    /** Something of which no more is to be known. */
    public Declared(Type type, Optional<Location> location) {
      this(type, location, false);
    }

    Declared(Type type, Optional<Location> location, boolean isCut) {
      this(type, location, isCut, List.of());
    }

    /** The same, of which a better type is known. */
    public Declared as(Type better) {
      return new Declared(better, location, isCut, excluded);
    }

    /** The same, that is known not to be of a type. */
    Declared not(Type type) {
      return excluded.contains(type)
          ? this
          : new Declared(
              this.type,
              location,
              isCut,
              Stream.concat(excluded.stream(), Stream.of(type)).toList());
    }
  }

  /**
   * One thing that something holds, of which these are the possibilities. Stands only among the
   * parts and contents of others, where each value is there beside the others.
   *
   * @param isSure whether it is there at all
   */
  record Choice(List<Value> alternatives, boolean isSure) implements Value {

    public Choice {
      alternatives = alternatives.stream().distinct().toList();
    }
  }

  /** The type of a value, as exactly as it is known. */
  static Type typeOf(Value value) {
    if (value instanceof Allocation allocation) {
      return allocation.type();
    } else if (value instanceof Closure closure) {
      return closure.target();
    } else if (value instanceof Array array) {
      return array.type();
    } else if (value instanceof LibraryResult result) {
      return result.type();
    } else if (value instanceof Constant constant) {
      return constant.type();
    } else if (value instanceof This self) {
      return self.type();
    } else if (value instanceof Declared declared) {
      return declared.type();
    }
    return new Type.Null();
  }

  /** One thing with these possible values; they must not be empty. */
  static Value oneOf(List<Value> alternatives) {
    return alternatives.size() == 1 ? alternatives.get(0) : new Choice(alternatives, true);
  }

  /** The same thing, that may not be there. */
  static Value perhaps(Value value) {
    return value instanceof Choice choice
        ? new Choice(choice.alternatives, false)
        : new Choice(List.of(value), false);
  }

  /** The possible values of one thing. */
  static List<Value> alternatives(Value value) {
    return value instanceof Choice choice ? choice.alternatives : List.of(value);
  }

  /**
   * What a library object was seen to be given.
   *
   * @param areAll whether nothing else can be in it
   */
  record Contents(List<Value> values, boolean areAll) {

    /** Nothing was seen, and anything of the right type may be in it. */
    public static final Contents UNSEEN = new Contents(List.of(), false);

    /** Nothing is in it. */
    public static final Contents NONE = new Contents(List.of(), true);

    public Contents {
      values = List.copyOf(values);
    }

    /** The same contents, of which some may be missing. */
    Contents perhaps() {
      return new Contents(values.stream().map(Value::perhaps).toList(), areAll);
    }

    /** All that is known to be there, whatever it is. */
    List<Value> anyOf() {
      return values.stream().flatMap(value -> alternatives(value).stream()).distinct().toList();
    }

    /** These contents and others, of the same object. */
    public Contents with(Contents others) {
      return new Contents(
          Stream.concat(values.stream(), others.values.stream()).toList(), areAll && others.areAll);
    }
  }
}
