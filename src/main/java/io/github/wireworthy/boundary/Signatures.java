package io.github.wireworthy.boundary;

import io.github.wireworthy.facts.MethodFact;
import io.github.wireworthy.facts.Modifiers;
import io.github.wireworthy.facts.TypeUse;
import io.github.wireworthy.source.Location;
import io.github.wireworthy.types.DisplayNames;
import io.github.wireworthy.types.MethodInfo;
import io.github.wireworthy.types.Type;
import io.github.wireworthy.types.TypeInfo;
import java.util.ArrayList;
import java.util.List;

/** What the methods of an interface take, give back and throw, where they are called from afar. */
final class Signatures {

  private Signatures() {}

  static List<Crossing> of(TypeInfo type, Boundary boundary) {
    List<Crossing> crossings = new ArrayList<>();
    for (MethodInfo method : type.methods()) {
      if (!method.has(Modifiers.STATIC) && !method.has(Modifiers.PRIVATE)) {
        method.declaration().ifPresent(fact -> add(type, boundary, method, fact, crossings));
      }
    }
    return crossings;
  }

  private static void add(
      TypeInfo type,
      Boundary boundary,
      MethodInfo method,
      MethodFact fact,
      List<Crossing> crossings) {
    Signature signature = new Signature(type, boundary, method, crossings);
    for (int i = 0; i < fact.parameters().size(); i++) {
      TypeUse written = fact.parameters().get(i).type();
      signature.add(method.parameterTypes().get(i), written, Crossing.Role.PARAMETER, i);
    }
    signature.add(method.returnType(), fact.returnType(), Crossing.Role.RESULT, 0);
    for (int i = 0; i < fact.thrown().size(); i++) {
      signature.add(method.thrown().get(i), fact.thrown().get(i), Crossing.Role.EXCEPTION, i);
    }
  }

  /** The remote method whose types are being added. */
  private record Signature(
      TypeInfo owner, Boundary boundary, MethodInfo method, List<Crossing> crossings) {

    void add(Type type, TypeUse written, Crossing.Role role, int place) {
      if (type instanceof Type.Primitive) {
        return;
      }
      Crossing.Payload payload = new Crossing.Payload.OfType(type, role, method, place);
      String through = DisplayNames.simple(owner.name()) + "." + method.name();
      owner
          .file()
          .map(file -> new Location(file, written.span()))
          .ifPresent(at -> crossings.add(new Crossing(boundary, payload, at, through)));
    }
  }
}
