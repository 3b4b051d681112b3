package io.github.wireworthy.flow;

import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.flow.Value.Contents;
import io.github.wireworthy.source.Location;
import io.github.wireworthy.types.Type;
import io.github.wireworthy.types.Typing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** New arrays, with what they are initialised with. */
record NewArrays(Search search) {

  Value created(Typing typing, Expression.NewArray array, Frame frame) {
    Type type = typing.resolve(array.type());
    if (array.initializer().isPresent()) {
      return initialized(typing, array.initializer().get(), type, frame);
    }
    if (array.sizes().stream().findFirst().filter(NewArrays::isZero).isPresent()) {
      return new Value.Constant(type);
    }
    return type instanceof Type.ArrayType arrayType
        ? new Value.Array(arrayType, Contents.NONE, Search.location(typing, array.span()))
        : new Value.Declared(type, Optional.of(Search.location(typing, array.span())));
  }

  private static boolean isZero(Expression size) {
    return size instanceof Expression.Literal literal && literal.value().equals("0");
  }

  /** An array with an initialiser; nested initialisers are arrays of the element type. */
  Value initialized(
      Typing typing, Expression.ArrayInitializer initializer, Type type, Frame frame) {
    Location location = Search.location(typing, initializer.span());
    if (!(type instanceof Type.ArrayType array)) {
      return new Value.Declared(type, Optional.of(location));
    }
    if (array.element() instanceof Type.Primitive || search.isSpent()) {
      return new Value.Array(array, Contents.UNSEEN, location);
    }
    List<Value> elements = new ArrayList<>();
    for (Expression element : initializer.elements()) {
      if (element instanceof Expression.ArrayInitializer nested) {
        elements.add(initialized(typing, nested, array.element(), frame));
      } else {
        Search.addOne(search.values(typing, element, frame), elements);
      }
    }
    return new Value.Array(array, new Contents(elements, true), location);
  }
}
