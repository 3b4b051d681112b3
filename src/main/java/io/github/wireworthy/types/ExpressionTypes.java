package io.github.wireworthy.types;

import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.facts.Modifiers;
import io.github.wireworthy.facts.TypeUse;
import io.github.wireworthy.types.Typing.Meaning;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the types of expressions (JLS 15). */
final class ExpressionTypes {

  /** Stands in for a type that is being found. */
  private static final Type BUSY = new Type.Unknown("being found");

  private final BodyTyping typing;
  private final TypeTable table;
  private final OperatorTypes operators;

  ExpressionTypes(BodyTyping typing) {
    this.typing = typing;
    this.table = typing.shared().table();
    this.operators = new OperatorTypes(typing.shared().leastUpperBound());
  }

  Type typeOf(Node node) {
    Type known = node.type;
    if (known != null) {
      return known == BUSY ? CoreTypes.UNKNOWN : known;
    }
    typing.closures().typeAround(node);
    typeScopesFirst(node);
    if (node.type != null) {
      return node.type;
    }
    node.type = BUSY;
    Type type = CoreTypes.upper(find(node));
    node.type = type;
    return type;
  }

  /**
   * Chains may be too long to go down by recursion: the inner scopes are typed before the outer.
   */
  private void typeScopesFirst(Node node) {
    Expression inner = inner(node);
    if (inner == null) {
      return;
    }
    List<Node> chain = new ArrayList<>();
    while (inner != null) {
      Node next = typing.node(inner);
      if (next.type != null) {
        break;
      }
      chain.add(next);
      inner = inner(next);
    }
    for (int i = chain.size() - 1; i > 0; i--) {
      typeOf(chain.get(i));
    }
  }

  private static @Nullable Expression inner(Node node) {
    if (node.element instanceof Expression.Call call) {
      return call.scope().filter(Expression.Call.class::isInstance).orElse(null);
    }
    return node.element instanceof Expression.Binary binary
            && !OperatorTypes.isBoolean(binary.operator())
            && binary.left() instanceof Expression.Binary left
        ? left
        : null;
  }

  private Type find(Node node) {
    Object expression = node.element;
    if (expression instanceof Expression.Call || expression instanceof Expression.New) {
      return typing.calls().typeOf(node);
    } else if (expression instanceof Expression.Name || expression instanceof Expression.Select) {
      return named(node);
    } else if (expression instanceof Expression.Literal literal) {
      return literal(literal);
    } else if (expression instanceof Expression.Binary binary) {
      return operators.binary(
          binary.operator(), () -> typeOf(binary.left()), () -> typeOf(binary.right()));
    } else if (expression instanceof Expression.This self) {
      return self.qualifier().map(this::asType).orElseGet(() -> typing.body().owner().asType());
    } else if (expression instanceof Expression.Cast cast) {
      return typing.scope().resolve(cast.type());
    } else if (expression instanceof Expression.Lambda
        || expression instanceof Expression.MethodReference) {
      Type target = typing.closures().target(node);
      return target == null ? CoreTypes.UNKNOWN : target;
    }
    return findRarer(node);
  }

  private Type findRarer(Node node) {
    Object expression = node.element;
    if (expression instanceof Expression.Unary unary) {
      return OperatorTypes.unary(unary.operator(), typeOf(unary.operand()));
    } else if (expression instanceof Expression.Assign assign) {
      return typeOf(assign.target());
    } else if (expression instanceof Expression.InstanceOf) {
      return CoreTypes.BOOLEAN;
    } else if (expression instanceof Expression.Conditional conditional) {
      return conditional(conditional);
    } else if (expression instanceof Expression.Switch) {
      return operators.conditional(typesOf(SwitchResults.of(node, typing)));
    } else if (expression instanceof Expression.Index index) {
      Type array = typeOf(index.array());
      return array instanceof Type.ArrayType known ? known.element() : CoreTypes.UNKNOWN;
    } else if (expression instanceof Expression.NewArray array) {
      return typing.scope().resolve(array.type());
    } else if (expression instanceof Expression.ArrayInitializer) {
      Type target = typing.targets().targetOf(node);
      return target == null ? CoreTypes.UNKNOWN : target;
    } else if (expression instanceof Expression.ClassLiteral literal) {
      Type type = Primitives.box(typing.scope().resolve(literal.type()));
      return CoreTypes.generic(CoreTypes.CLASS, type);
    } else if (expression instanceof Expression.TypeName name) {
      return typing.scope().resolve(name.type());
    } else if (expression instanceof Expression.Super parent) {
      return superOf(parent.qualifier());
    }
    return CoreTypes.UNKNOWN;
  }

  private Type conditional(Expression.Conditional conditional) {
    Type then = typeOf(conditional.then());
    Type otherwise = typeOf(conditional.otherwise());
    if (SmallConstants.fits(conditional.otherwise(), then)) {
      return then;
    } else if (SmallConstants.fits(conditional.then(), otherwise)) {
      return otherwise;
    }
    return operators.conditional(List.of(then, otherwise));
  }

  /** Whether a conditional gives a number or a truth value, whatever its place asks for. */
  boolean isPrimitive(Expression.Conditional conditional) {
    return isPrimitive(conditional.then()) && isPrimitive(conditional.otherwise());
  }

  private boolean isPrimitive(Expression expression) {
    Node node = typing.node(expression);
    return !ArgumentFit.isClosure(node)
        && Primitives.unbox(typing.calls().typeWithoutTarget(node)) != null;
  }

  private Type typeOf(Expression expression) {
    return typeOf(typing.node(expression));
  }

  private List<Type> typesOf(List<Node> nodes) {
    List<Type> types = new ArrayList<>(nodes.size());
    for (Node node : nodes) {
      types.add(typeOf(node));
    }
    return types;
  }

  private static Type literal(Expression.Literal literal) {
    return switch (literal.kind()) {
      case STRING -> CoreTypes.STRING;
      case NULL -> CoreTypes.NULL;
      case INT -> CoreTypes.INT;
      case BOOLEAN -> CoreTypes.BOOLEAN;
      case LONG -> new Type.Primitive("long");
      case FLOAT -> new Type.Primitive("float");
      case DOUBLE -> new Type.Primitive("double");
      case CHAR -> new Type.Primitive("char");
    };
  }

  private Type named(Node node) {
    Meaning meaning = typing.names().meaningOf(node);
    if (meaning instanceof Meaning.Local local) {
      return local.body() == typing.body()
          ? typing.variables().typeOf(local.variable())
          : outerLocal(local);
    } else if (meaning instanceof Meaning.Field field) {
      return field(node, field);
    } else if (meaning instanceof Meaning.ArrayLength) {
      return CoreTypes.INT;
    }
    return meaning instanceof Meaning.TypeNamed type ? type.type() : CoreTypes.UNKNOWN;
  }

  private Type outerLocal(Meaning.Local local) {
    for (Level level : typing.levels()) {
      if (level.around() != null && level.around().body() == local.body()) {
        return level.around().typeOf(local.variable());
      }
    }
    return CoreTypes.UNKNOWN;
  }

  private Type field(Node node, Meaning.Field meaning) {
    FieldInfo field = meaning.field();
    if (field.has(Modifiers.STATIC)) {
      return field.type();
    }
    Type receiver =
        node.element instanceof Expression.Select select
            ? typeOf(select.scope())
            : meaning.receiverType().<Type>map(TypeInfo::asType).orElse(CoreTypes.UNKNOWN);
    return typing.shared().receivers().view(receiver, field.owner()).see(field.type());
  }

  /** The type that {@code Outer.this} names, with its own parameters as arguments. */
  private Type asType(TypeUse.Named use) {
    Type type = typing.scope().resolve(use);
    return type instanceof Type.ClassType named
        ? table.find(named.name()).<Type>map(TypeInfo::asType).orElse(type)
        : type;
  }

  private Type superOf(Optional<TypeUse.Named> qualifier) {
    TypeInfo owner = typing.body().owner();
    if (qualifier.isEmpty()) {
      return owner.superclass().orElse(CoreTypes.OBJECT);
    }
    Type type = asType(qualifier.get());
    Optional<TypeInfo> info =
        type instanceof Type.ClassType named ? table.find(named.name()) : Optional.empty();
    if (info.isEmpty()) {
      return CoreTypes.UNKNOWN;
    } else if (info.get().isInterface()) {
      Type.ClassType parent =
          typing.shared().conversions().asSuper(owner.asType(), info.get().name());
      return parent == null ? type : parent;
    }
    return info.get().superclass().orElse(CoreTypes.OBJECT);
  }
}
