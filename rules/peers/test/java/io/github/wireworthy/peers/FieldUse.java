package io.github.wireworthy.peers;

import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.facts.Traversal;
import io.github.wireworthy.types.Body;
import io.github.wireworthy.types.FieldInfo;
import io.github.wireworthy.types.Type;
import io.github.wireworthy.types.TypeInfo;
import io.github.wireworthy.types.TypeTable;
import io.github.wireworthy.types.Typing;
import org.jspecify.annotations.Nullable;

/**
 * What the code of a file does with a field of a class in it.
 *
 * @param isSetLater whether a method sets it, or it is a number or truth value
 * @param isAskedFor whether it is compared with null
 * @param isUsed whether something of it is called or taken
 */
record FieldUse(boolean isSetLater, boolean isAskedFor, boolean isUsed) {

  static FieldUse of(TypeTable types, TypeInfo owner, FieldInfo field) {
    Looking looking = new Looking(field);
    for (TypeInfo type : types.sourceTypes()) {
      if (type.file().equals(owner.file())) {
        for (Body body : types.bodies(type)) {
          looking.typing = types.typing(body);
          looking.isMaking = !(body instanceof Body.OfMethod code) || code.method().isConstructor();
          Traversal.of(body::children, looking);
        }
      }
    }
    return new FieldUse(
        looking.isSetLater || field.type() instanceof Type.Primitive,
        looking.isAskedFor,
        looking.isUsed);
  }

  /** Notes what is done with the field, body by body. */
  private static final class Looking implements Traversal.Visitor {
    private final FieldInfo field;
    private @Nullable Typing typing;
    private boolean isMaking;
    private boolean isSetLater;
    private boolean isAskedFor;
    private boolean isUsed;

    Looking(FieldInfo field) {
      this.field = field;
    }

    @Override
    public void expression(Expression expression) {
      if (expression instanceof Expression.Assign assign) {
        isSetLater |= !isMaking && isNamed(assign.target());
      } else if (expression instanceof Expression.Binary binary) {
        isAskedFor |=
            (isNamed(binary.left()) && isNull(binary.right()))
                || (isNull(binary.left()) && isNamed(binary.right()));
      } else if (expression instanceof Expression.Call call) {
        isUsed |= call.scope().filter(this::isNamed).isPresent();
      } else if (expression instanceof Expression.Select select) {
        isUsed |= isNamed(select.scope());
      } else if (expression instanceof Expression.Index index) {
        isUsed |= isNamed(index.array());
      }
    }

    private boolean isNamed(Expression expression) {
      boolean isName =
          expression instanceof Expression.Name || expression instanceof Expression.Select;
      return isName
          && typing != null
          && typing.meaningOf(expression) instanceof Typing.Meaning.Field meant
          && meant.field().name().equals(field.name())
          && meant.field().owner().equals(field.owner());
    }

    private static boolean isNull(Expression expression) {
      return expression instanceof Expression.Literal literal
          && literal.kind() == Expression.Literal.Kind.NULL;
    }
  }
}
