package io.github.wireworthy.rule;

import io.github.wireworthy.facts.TypeUse;
import io.github.wireworthy.types.Body;
import io.github.wireworthy.types.Twins;
import java.util.stream.Collectors;

/** Names of the members in which findings stand; stable when lines move. */
public final class Symbols {

  private Symbols() {}

  /** {@code shop.Report.total(Orders)}, {@code shop.Report.rate}, {@code shop.Report}. */
  public static String of(Body body) {
    String owner = Twins.plain(body.owner().name());
    if (body instanceof Body.OfMethod inMethod) {
      String parameters =
          inMethod.method().parameters().stream()
              .map(parameter -> written(parameter.type()))
              .collect(Collectors.joining(","));
      return owner + "." + inMethod.method().name() + "(" + parameters + ")";
    } else if (body instanceof Body.OfField inField) {
      return owner + "." + inField.field().name();
    } else if (body instanceof Body.OfEnumConstant inConstant) {
      return owner + "." + inConstant.constant().name();
    }
    return owner;
  }

  private static String written(TypeUse type) {
    if (type instanceof TypeUse.Named named) {
      return named.name();
    } else if (type instanceof TypeUse.Primitive primitive) {
      return primitive.name();
    }
    return type instanceof TypeUse.Array array ? written(array.element()) + "[]" : "";
  }
}
