package io.github.wireworthy.flow;

import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.facts.FieldFact;
import io.github.wireworthy.facts.Modifiers;
import io.github.wireworthy.facts.SwitchCase;
import io.github.wireworthy.facts.Traversal;
import io.github.wireworthy.flow.Value.Contents;
import io.github.wireworthy.source.Location;
import io.github.wireworthy.source.Span;
import io.github.wireworthy.types.FieldInfo;
import io.github.wireworthy.types.Type;
import io.github.wireworthy.types.TypeInfo;
import io.github.wireworthy.types.TypeSystem;
import io.github.wireworthy.types.TypeTable;
import io.github.wireworthy.types.Typing;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** One question to the value flow: follows an expression back to what it may hold. */
final class Search {

  /** How many expressions, variables, fields and calls may be nested in one question. */
  private static final int MAX_DEPTH = 40;

  /** How many expressions one question may look at in all. */
  private static final int MAX_STEPS = 600;

  private final ValueFlow flow;
  private final TypeTable types;
  private final Storage storage;
  private final CallValues calls;
  private final Creations creations;
  private final NewArrays arrays;
  private final Narrowing narrowing;
  private int fields;
  private final Set<Object> open = Collections.newSetFromMap(new IdentityHashMap<>());
  private Optional<Expression> asked = Optional.empty();
  private int steps;
  private boolean isCut;

  Search(ValueFlow flow) {
    flow.noteQuestion();
    this.flow = flow;
    this.types = flow.types();
    this.storage = new Storage(flow, this);
    this.calls = new CallValues(flow, this);
    this.creations = new Creations(flow, this);
    this.arrays = new NewArrays(this);
    this.narrowing = new Narrowing(types);
  }

  Storage storage() {
    return storage;
  }

  CallValues calls() {
    return calls;
  }

  ValueFlow flow() {
    return flow;
  }

  /** What type tests and casts tell. */
  Narrowing narrowing() {
    return narrowing;
  }

  /** Whether no more is looked at, for want of budget. */
  boolean isSpent() {
    return steps > MAX_STEPS;
  }

  /** Whether something is being looked into already. */
  boolean isFollowing(Object thing) {
    return open.contains(thing);
  }

  /** Looks into something, unless that is being looked into already. */
  <T> Optional<T> entered(Object thing, Supplier<T> look) {
    if (open.size() >= MAX_DEPTH || ++steps > MAX_STEPS || !open.add(thing)) {
      return Optional.empty();
    }
    try {
      return Optional.of(look.get());
    } finally {
      open.remove(thing);
    }
  }

  TypeSystem system() {
    return types.system();
  }

  /**
   * Whether parameters of private methods are followed to their callers: not those that the
   * question itself leads to, because they belong to whoever asks at the call.
   */
  boolean asksForCallers() {
    return asked.isEmpty() || fields > 0;
  }

  /** Follows a field. */
  List<Value> ofField(FieldFact field, Supplier<List<Value>> follow) {
    fields++;
    try {
      return guarded(field, follow);
    } finally {
      fields--;
    }
  }

  /** The expression that the question is about: that it is handed on does not count. */
  boolean isAsked(Expression expression) {
    return asked.filter(question -> question == expression).isPresent();
  }

  List<Value> start(Typing typing, Expression expression) {
    asked = Optional.of(expression);
    return orDeclared(
        values(typing, expression, Frame.NONE),
        typing.typeOf(expression),
        typing,
        expression.span());
  }

  /** Values, or where only a cycle was found, what has the declared type. */
  List<Value> orDeclared(List<Value> values, Type type, Typing typing, Span span) {
    return values.isEmpty()
        ? List.of(new Value.Declared(type, Optional.of(location(typing, span))))
        : values.stream().distinct().toList();
  }

  /** Follows one expression; empty if it only leads back to what is being followed already. */
  List<Value> values(Typing typing, Expression expression, Frame frame) {
    if (open.size() >= MAX_DEPTH || ++steps > MAX_STEPS) {
      return List.of(cut(typing, expression));
    }
    if (!open.add(expression)) {
      return List.of();
    }
    try {
      List<Value> values = follow(typing, expression, frame);
      return values.size() < 2 ? values : values.stream().distinct().toList();
    } finally {
      open.remove(expression);
    }
  }

  private Value cut(Typing typing, Expression expression) {
    if (!isCut) {
      isCut = true;
      flow.noteCut();
    }
    return new Value.Declared(
        typing.typeOf(expression), Optional.of(location(typing, expression.span())), true);
  }

  /** Follows one thing that may lead back to itself. */
  List<Value> guarded(Object thing, Supplier<List<Value>> follow) {
    if (!open.add(thing)) {
      return List.of();
    }
    try {
      return follow.get();
    } finally {
      open.remove(thing);
    }
  }

  /** Whether an expression lies on the way from the question to what is followed now. */
  boolean isFollowed(Expression expression) {
    return open.contains(expression);
  }

  private List<Value> follow(Typing typing, Expression expression, Frame frame) {
    if (expression instanceof Expression.Name || expression instanceof Expression.Select) {
      return named(typing, expression, frame);
    } else if (expression instanceof Expression.New creation) {
      return creations.created(typing, creation, frame);
    } else if (expression instanceof Expression.Call call) {
      return calls.called(typing, call, frame);
    } else if (expression instanceof Expression.Lambda
        || expression instanceof Expression.MethodReference) {
      return List.of(closure(typing, expression));
    } else if (expression instanceof Expression.This || expression instanceof Expression.Super) {
      return self(typing, expression);
    } else if (expression instanceof Expression.Literal literal) {
      return literal.kind() == Expression.Literal.Kind.NULL
          ? List.of(new Value.Null())
          : constant(typing, expression);
    }
    return composed(typing, expression, frame);
  }

  private List<Value> composed(Typing typing, Expression expression, Frame frame) {
    if (expression instanceof Expression.Cast cast) {
      return cast(typing, cast, frame);
    } else if (expression instanceof Expression.Conditional conditional) {
      return chosen(typing, conditional, frame);
    } else if (expression instanceof Expression.Assign assign) {
      return assign.operator().equals("=")
          ? values(typing, assign.value(), frame)
          : constant(typing, expression);
    } else if (expression instanceof Expression.NewArray array) {
      return List.of(arrays.created(typing, array, frame));
    } else if (expression instanceof Expression.ArrayInitializer initializer) {
      return List.of(arrays.initialized(typing, initializer, typing.typeOf(initializer), frame));
    } else if (expression instanceof Expression.Index index) {
      return element(typing, index, frame);
    } else if (expression instanceof Expression.Switch choice) {
      return chosen(typing, choice, frame);
    } else if (expression instanceof Expression.Binary
        || expression instanceof Expression.Unary
        || expression instanceof Expression.InstanceOf
        || expression instanceof Expression.ClassLiteral) {
      return constant(typing, expression);
    }
    return declared(typing, expression);
  }

  private List<Value> chosen(Typing typing, Expression.Conditional conditional, Frame frame) {
    Optional<Boolean> known = new Flags(typing).valueOf(conditional.condition());
    List<Value> values = new ArrayList<>();
    if (known.orElse(true)) {
      values.addAll(values(typing, conditional.then(), frame));
    }
    if (!known.orElse(false)) {
      values.addAll(values(typing, conditional.otherwise(), frame));
    }
    return values;
  }

  private List<Value> named(Typing typing, Expression name, Frame frame) {
    Typing.Meaning meaning = typing.meaningOf(name);
    if (meaning instanceof Typing.Meaning.Local local) {
      return storage.ofVariable(local.body(), local.variable(), Optional.of(name), frame);
    } else if (meaning instanceof Typing.Meaning.Field named) {
      Optional<Value> known = calls.knownField(typing, name, named.field());
      return known.isPresent()
          ? List.of(known.get())
          : retyped(ofField(typing, name, named.field(), frame), typing, name);
    } else if (meaning instanceof Typing.Meaning.ArrayLength) {
      return constant(typing, name);
    }
    return declared(typing, name);
  }

  /** The field of new objects, if the scope is known to hold nothing else; else of any object. */
  private List<Value> ofField(Typing typing, Expression name, FieldInfo field, Frame frame) {
    List<Value> owners =
        field.has(Modifiers.STATIC)
            ? List.of()
            : name instanceof Expression.Select select
                    && !(select.scope() instanceof Expression.This)
                ? values(typing, select.scope(), frame)
                : frame.receivers(types.system(), field.owner());
    return ofField(field, owners);
  }

  /** A field of one of these objects; of any object of its class, if not all of them are known. */
  List<Value> ofField(FieldInfo field, List<Value> owners) {
    if (owners.isEmpty() || !owners.stream().allMatch(Value.Allocation.class::isInstance)) {
      return storage.ofField(field);
    }
    List<Value> values = new ArrayList<>();
    for (Value owner : owners) {
      Construction construction = Construction.of(types, this, (Value.Allocation) owner);
      values.addAll(storage.ofField(field, Optional.of(construction)));
    }
    return values;
  }

  /** A field's declared type, seen through the receiver at hand, may be more exact. */
  private List<Value> retyped(List<Value> values, Typing typing, Expression expression) {
    List<Value> retyped = new ArrayList<>();
    for (Value value : values) {
      retyped.add(
          value instanceof Value.Declared some && CallValues.mentionsVariable(some.type())
              ? some.as(typing.typeOf(expression))
              : value);
    }
    return retyped;
  }

  private Value closure(Typing typing, Expression closure) {
    Type type = typing.typeOf(closure);
    Type target = type instanceof Type.Unknown ? typing.targetOf(closure).orElse(type) : type;
    return new Value.Closure(target, typing.body(), closure, location(typing, closure.span()));
  }

  private List<Value> self(Typing typing, Expression expression) {
    return typing.typeOf(expression) instanceof Type.ClassType type
            && expression instanceof Expression.This
        ? List.of(new Value.This(type))
        : List.of(new Value.This(typing.body().owner().asType()));
  }

  private List<Value> cast(Typing typing, Expression.Cast cast, Frame frame) {
    Type type = typing.resolve(cast.type());
    List<Value> values = new ArrayList<>();
    for (Value value : values(typing, cast.operand(), frame)) {
      if (value instanceof Value.Declared some) {
        values.add(narrowing.narrowed(some, type));
      } else if (!(type instanceof Type.ArrayType) || !Narrowing.isNoArray(value)) {
        values.add(value);
      }
    }
    return values;
  }

  /** Adds one thing with these possible values. */
  static void addOne(List<Value> alternatives, List<Value> to) {
    if (!alternatives.isEmpty()) {
      to.add(Value.oneOf(alternatives));
    }
  }

  private List<Value> element(Typing typing, Expression.Index index, Frame frame) {
    return elements(
        values(typing, index.array(), frame),
        typing.typeOf(index),
        Optional.of(location(typing, index.span())));
  }

  /** The elements of arrays and of library containers whose contents are known. */
  List<Value> elements(List<Value> holders, Type declared, Optional<Location> location) {
    List<Value> elements = new ArrayList<>();
    ContentsScan contents = new ContentsScan(types, this);
    for (Value holder : holders) {
      Contents inside = contents.of(holder);
      if (!inside.areAll()) {
        return List.of(new Value.Declared(declared, location));
      }
      elements.addAll(inside.anyOf());
    }
    return elements.isEmpty() ? List.of(new Value.Declared(declared, location)) : elements;
  }

  private List<Value> chosen(Typing typing, Expression.Switch choice, Frame frame) {
    List<Expression> yielded = new ArrayList<>();
    for (SwitchCase branch : choice.cases()) {
      Traversal.of(to -> branch.body().forEach(to::statement), Results.ofSwitch(yielded::add));
    }
    List<Value> values = new ArrayList<>();
    yielded.forEach(value -> values.addAll(values(typing, value, frame)));
    return values;
  }

  List<Value> declared(Typing typing, Expression expression) {
    return List.of(
        new Value.Declared(
            typing.typeOf(expression), Optional.of(location(typing, expression.span()))));
  }

  private static List<Value> constant(Typing typing, Expression expression) {
    return List.of(new Value.Constant(typing.typeOf(expression)));
  }

  /** A place in the file of a body. */
  static Location location(Typing typing, Span span) {
    return location(typing.body().owner(), span);
  }

  static Location location(TypeInfo owner, Span span) {
    return new Location(owner.file().orElse(""), span);
  }
}
