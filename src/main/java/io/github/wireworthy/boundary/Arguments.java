package io.github.wireworthy.boundary;

import io.github.wireworthy.boundary.Boundary.Argument;
import io.github.wireworthy.boundary.Boundary.Match;
import io.github.wireworthy.boundary.Boundary.PayloadKind;
import io.github.wireworthy.boundary.Boundary.Selector;
import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.types.MethodInfo;
import io.github.wireworthy.types.Type;
import io.github.wireworthy.types.TypeSystem;
import io.github.wireworthy.types.TypeTable;
import io.github.wireworthy.types.Typing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the arguments of a matched call that leave. */
final class Arguments {

  /** An argument, and as what it leaves, unless it is of one of the spared types. */
  record Passed(Expression expression, PayloadKind kind, List<Type> spared) {}

  private final Selection selection;
  private final TypeSystem system;
  private final Typing typing;

  Arguments(TypeTable types, Typing typing) {
    this.selection = new Selection(types);
    this.system = types.system();
    this.typing = typing;
  }

  /**
   * The arguments that a match means.
   *
   * @param method the called method, if it is known
   */
  List<Passed> of(Match.Call match, Optional<MethodInfo> method, List<Expression> arguments) {
    List<Passed> passed = new ArrayList<>();
    for (Argument argument : match.payload()) {
      for (int i = 0; i < arguments.size(); i++) {
        int place = i;
        boolean isMeant =
            method
                .map(known -> isMeant(argument.selector(), match, known, place))
                .orElseGet(() -> isMeant(argument.selector(), arguments, place));
        if (isMeant) {
          passed.add(passed(argument, method, arguments, place));
        }
      }
    }
    return passed;
  }

  private boolean isMeant(Selector selector, Match.Call match, MethodInfo method, int place) {
    int last = method.parameterTypes().size() - 1;
    return last >= 0 && selection.selects(selector, match, method, Math.min(place, last));
  }

  /** Of a method that is not known only its arguments tell what it takes. */
  private boolean isMeant(Selector selector, List<Expression> arguments, int place) {
    if (selector instanceof Selector.Index index) {
      return index.index() == place;
    } else if (selector instanceof Selector.Last) {
      return place == arguments.size() - 1;
    } else if (selector instanceof Selector.Functions) {
      return isFunction(arguments.get(place));
    } else if (selector instanceof Selector.OfType named) {
      Type type = typing.typeOf(arguments.get(place));
      return system.isSubtype(type, named.type()) == TypeSystem.Answer.YES;
    }
    return selector instanceof Selector.Every;
  }

  static boolean isFunction(Expression expression) {
    return expression instanceof Expression.Lambda
        || expression instanceof Expression.MethodReference;
  }

  /** One of several arguments for one parameter stands for itself, not for an array of them. */
  private Passed passed(
      Argument meant, Optional<MethodInfo> method, List<Expression> arguments, int place) {
    Expression argument = arguments.get(place);
    PayloadKind kind = meant.kind();
    boolean isOneOfMany =
        method
            .filter(known -> Selection.isVariable(known, Math.min(place, last(known))))
            .isPresent();
    if (!isOneOfMany) {
      return new Passed(argument, kind, meant.spared());
    }
    boolean isArray = typing.typeOf(argument) instanceof Type.ArrayType;
    return new Passed(argument, isArray ? ofHolder(kind) : ofElement(kind), List.of());
  }

  private static int last(MethodInfo method) {
    return method.parameterTypes().size() - 1;
  }

  private static PayloadKind ofHolder(PayloadKind kind) {
    return switch (kind) {
      case VALUE -> PayloadKind.ELEMENTS;
      case CLOSURE -> PayloadKind.CLOSURES;
      default -> kind;
    };
  }

  private static PayloadKind ofElement(PayloadKind kind) {
    return switch (kind) {
      case ELEMENTS -> PayloadKind.VALUE;
      case CLOSURES -> PayloadKind.CLOSURE;
      default -> kind;
    };
  }
}
