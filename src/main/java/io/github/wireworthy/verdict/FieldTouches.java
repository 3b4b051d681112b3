package io.github.wireworthy.verdict;

import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.facts.MethodFact;
import io.github.wireworthy.facts.Modifiers;
import io.github.wireworthy.facts.Statement;
import io.github.wireworthy.facts.SwitchCase;
import io.github.wireworthy.facts.Traversal;
import io.github.wireworthy.facts.Variable;
import io.github.wireworthy.types.Body;
import io.github.wireworthy.types.FieldInfo;
import io.github.wireworthy.types.MethodInfo;
import io.github.wireworthy.types.Type;
import io.github.wireworthy.types.TypeTable;
import io.github.wireworthy.types.Typing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What code does with one field: sets it, asks whether it is null, uses what it holds. */
final class FieldTouches {

  /** Library methods that take what may be null. */
  private static final Set<String> NULL_TAKERS =
      Set.of("isNull", "nonNull", "ofNullable", "requireNonNullElse", "requireNonNullElseGet");

  /** Operators for which an object gives its number (JLS 5.6); {@code +} may make a text. */
  private static final Set<String> UNBOXING =
      Set.of("-", "*", "/", "%", "<", ">", "<=", ">=", "<<", ">>", ">>>");

  /**
   * One place where the field stands.
   *
   * @param isOfNew whether it is a field of another object, which the same code has just made
   * @param value what is stored there
   */
  record Touch(
      Body body, Expression place, Kind kind, boolean isOfNew, Optional<Expression> value) {}

  /** What happens to the field there. */
  enum Kind {
    STORE,
    NULL_CHECK,
    /** Fails if it is null. */
    DEREFERENCE,
    /** Given back by a method of which this is all. */
    GIVEN_BACK,
    OTHER
  }

  private final TypeTable types;
  private final FieldInfo field;
  private final Set<String> getters;
  private final List<Touch> touches = new ArrayList<>();

  private FieldTouches(TypeTable types, FieldInfo field) {
    this.types = types;
    this.field = field;
    this.getters =
        types.find(field.owner()).stream()
            .flatMap(owner -> owner.methods().stream())
            .filter(this::isGetter)
            .map(MethodInfo::name)
            .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether all that a method does is to give the field, in all classes. */
  private boolean isGetter(MethodInfo method) {
    return method.parameterTypes().isEmpty()
        && !method.has(Modifiers.STATIC)
        && method
            .declaration()
            .flatMap(MethodFact::body)
            .map(Statement.Block::statements)
            .filter(code -> code.size() == 1 && givesField(code.get(0)))
            .isPresent()
        && types.sourceSubtypes(method.owner()).stream()
            .flatMap(below -> below.methods().stream())
            .noneMatch(
                other -> other.name().equals(method.name()) && other.parameterTypes().isEmpty());
  }

  private boolean givesField(Statement statement) {
    return statement instanceof Statement.Return result
        && result.value().filter(value -> !isOfOther(value)).stream()
            .flatMap(value -> nameOf(value).stream())
            .anyMatch(field.name()::equals);
  }

  private static boolean isOfOther(Expression place) {
    return place instanceof Expression.Select select
        && !(select.scope() instanceof Expression.This);
  }

  /** All that some code does with a field of the sources, body by body. */
  static List<Touch> of(TypeTable types, FieldInfo field, List<Body> bodies) {
    FieldTouches found = new FieldTouches(types, field);
    for (Body body : bodies) {
      Traversal.of(body::children, found.new Reader(body));
    }
    return found.touches;
  }

  /** Notes on the way down what the parts of an expression are there for. */
  private final class Reader implements Traversal.Visitor {
    private final Body body;
    private final IdentityHashMap<Expression, Kind> kinds = new IdentityHashMap<>();
    private final IdentityHashMap<Expression, Expression> stored = new IdentityHashMap<>();
    private final Map<String, Expression> aliases = new HashMap<>();

    Reader(Body body) {
      this.body = body;
    }

    @Override
    public void variable(Variable variable) {
      variable.initializer().ifPresent(value -> aliases.put(variable.name(), value));
    }

    @Override
    public void statement(Statement statement) {
      if (statement instanceof Statement.ForEach loop) {
        kinds.put(loop.iterable(), Kind.DEREFERENCE);
      } else if (statement instanceof Statement.Synchronized guarded) {
        kinds.put(guarded.lock(), Kind.DEREFERENCE);
      } else if (statement instanceof Statement.Throw thrown) {
        kinds.put(thrown.value(), Kind.DEREFERENCE);
      } else if (statement instanceof Statement.Return result) {
        result.value().ifPresent(value -> kinds.put(value, Kind.GIVEN_BACK));
      }
    }

    @Override
    public void expression(Expression expression) {
      if (expression instanceof Expression.Name name) {
        meet(name, name.name());
      } else if (expression instanceof Expression.Select select) {
        kinds.putIfAbsent(select.scope(), Kind.DEREFERENCE);
        meet(select, select.name());
      } else if (expression instanceof Expression.Call call) {
        call.scope().ifPresent(scope -> kinds.put(scope, Kind.DEREFERENCE));
        if (isCallOfGetter(call)) {
          Kind kind = kinds.getOrDefault(call, Kind.OTHER);
          touches.add(new Touch(body, call, kind, false, Optional.empty()));
        }
        call.arguments().stream()
            .filter(argument -> mayBeField(argument) && takesNull(call))
            .forEach(argument -> kinds.put(argument, Kind.NULL_CHECK));
        if (call.name().equals("requireNonNull") && !call.arguments().isEmpty()) {
          kinds.put(call.arguments().get(0), Kind.DEREFERENCE);
        }
      } else if (expression instanceof Expression.Index index) {
        kinds.put(index.array(), Kind.DEREFERENCE);
      } else if (expression instanceof Expression.MethodReference reference) {
        kinds.put(reference.scope(), Kind.DEREFERENCE);
      } else if (expression instanceof Expression.Switch choice) {
        boolean takesNull = choice.cases().stream().anyMatch(FieldTouches::isForNull);
        kinds.put(choice.selector(), takesNull ? Kind.NULL_CHECK : Kind.DEREFERENCE);
      } else if (expression instanceof Expression.Binary binary) {
        ofBinary(binary);
      } else if (expression instanceof Expression.InstanceOf test) {
        kinds.put(test.operand(), Kind.NULL_CHECK);
      } else if (expression instanceof Expression.Assign assign) {
        ofAssign(assign);
      }
    }

    /** A call of the same object, by which its code reads the field. */
    private boolean isCallOfGetter(Expression.Call call) {
      return getters.contains(call.name())
          && call.arguments().isEmpty()
          && call.scope().filter(scope -> !(scope instanceof Expression.This)).isEmpty()
          && types
              .typing(body)
              .invocation(call)
              .filter(called -> called.method().owner().equals(field.owner()))
              .isPresent();
    }

    private void ofBinary(Expression.Binary binary) {
      if (UNBOXING.contains(binary.operator()) || isSum(binary)) {
        kinds.putIfAbsent(binary.left(), Kind.DEREFERENCE);
        kinds.putIfAbsent(binary.right(), Kind.DEREFERENCE);
      } else if (binary.operator().equals("==") || binary.operator().equals("!=")) {
        if (isNull(binary.right())) {
          check(binary.left());
        } else if (isNull(binary.left())) {
          check(binary.right());
        }
      }
    }

    /** A sum of numbers, and not a text. */
    private boolean isSum(Expression.Binary binary) {
      return binary.operator().equals("+")
          && (mayBeField(binary.left()) || mayBeField(binary.right()))
          && types.typing(body).typeOf(binary) instanceof Type.Primitive;
    }

    private void check(Expression operand) {
      kinds.put(operand, Kind.NULL_CHECK);
      if (operand instanceof Expression.Name local && aliases.containsKey(local.name())) {
        touch(aliases.get(local.name()), Kind.NULL_CHECK);
      } else if (operand instanceof Expression.Assign assign) {
        kinds.put(assign.value(), Kind.NULL_CHECK);
      }
    }

    private void ofAssign(Expression.Assign assign) {
      if (assign.operator().equals("=") && !isNull(assign.value())) {
        kinds.put(assign.target(), Kind.STORE);
        stored.put(assign.target(), assign.value());
      } else if (assign.operator().equals("=")) {
        kinds.put(assign.target(), Kind.OTHER);
      }
      if (assign.target() instanceof Expression.Name local) {
        aliases.put(local.name(), assign.value());
      }
    }

    private boolean takesNull(Expression.Call call) {
      return NULL_TAKERS.contains(call.name())
          || types
              .typing(body)
              .invocation(call)
              .filter(invocation -> invocation.returnType().equals(new Type.Primitive("boolean")))
              .isPresent();
    }

    private void meet(Expression place, String name) {
      Kind kind = kinds.getOrDefault(place, Kind.OTHER);
      if (name.equals(field.name())) {
        touch(place, kind);
      }
    }

    private void touch(Expression place, Kind kind) {
      if (mayBeField(place)
          && types.typing(body).meaningOf(place) instanceof Typing.Meaning.Field meant
          && meant.field().owner().equals(field.owner())) {
        touches.add(
            new Touch(body, place, kind, isOfNew(place), Optional.ofNullable(stored.get(place))));
      }
    }

    private boolean isOfNew(Expression place) {
      return place instanceof Expression.Select select
          && select.scope() instanceof Expression.Name local
          && aliases.containsKey(local.name())
          && isMaking(aliases.get(local.name()));
    }

    /** An allocation, or a copy of an object. */
    private static boolean isMaking(Expression value) {
      if (value instanceof Expression.Cast cast) {
        return isMaking(cast.operand());
      }
      return value instanceof Expression.New
          || (value instanceof Expression.Call call && call.name().equals("clone"));
    }

    private boolean mayBeField(Expression expression) {
      return nameOf(expression).filter(field.name()::equals).isPresent();
    }
  }

  private static Optional<String> nameOf(Expression expression) {
    if (expression instanceof Expression.Name name) {
      return Optional.of(name.name());
    }
    return expression instanceof Expression.Select select
        ? Optional.of(select.name())
        : Optional.empty();
  }

  private static boolean isForNull(SwitchCase branch) {
    return branch.labels().stream().anyMatch(FieldTouches::isNull);
  }

  static boolean isNull(Expression expression) {
    return expression instanceof Expression.Literal literal
        && literal.kind() == Expression.Literal.Kind.NULL;
  }
}
