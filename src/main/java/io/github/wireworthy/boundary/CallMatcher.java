package io.github.wireworthy.boundary;

import io.github.wireworthy.boundary.Boundary.Match;
import io.github.wireworthy.boundary.BoundaryCatalog.Entry;
import io.github.wireworthy.types.MethodInfo;
import io.github.wireworthy.types.Type;
import io.github.wireworthy.types.TypeSystem;
import io.github.wireworthy.types.TypeTable;
import io.github.wireworthy.types.Typing;
import java.util.List;
import java.util.Optional;

/** Tells whether a call that has the right name is really one of a boundary's. */
final class CallMatcher {

  private final TypeSystem system;
  private final Supertypes supertypes;
  private final Selection selection;

  CallMatcher(TypeTable types) {
    this.system = types.system();
    this.selection = new Selection(types);
    this.supertypes = new Supertypes(system);
  }

  /** The entries that a call matches, in their order. */
  List<Entry<Match.Call>> all(
      List<Entry<Match.Call>> entries,
      Type receiver,
      Optional<Typing.Invocation> invocation,
      int arguments) {
    Optional<MethodInfo> method = invocation.map(Typing.Invocation::method);
    return entries.stream()
        .filter(entry -> supertypes.is(receiver, entry.match().type()))
        .filter(entry -> fits(entry.match(), method, arguments))
        .toList();
  }

  /** Whether one of the entries stands for a method of this type. */
  boolean declares(List<Entry<Match.Call>> entries, Type owner, MethodInfo method) {
    int arguments = method.parameterTypes().size();
    return entries.stream()
        .anyMatch(
            entry ->
                supertypes.is(owner, entry.match().type())
                    && fits(entry.match(), Optional.of(method), arguments)
                    && selection.isMeant(entry.match(), method));
  }

  /** Whether a method, or one of which only the number of arguments is known, is the meant one. */
  boolean fits(Match.Call match, Optional<MethodInfo> method, int arguments) {
    return match
        .parameters()
        .map(
            wanted ->
                method
                    .map(found -> erasures(found.parameterTypes()).equals(wanted))
                    .orElse(wanted.size() == arguments))
        .orElse(true);
  }

  /** The erased types by name, {@code java.lang.Object[]}. */
  List<String> erasures(List<Type> types) {
    return types.stream().map(type -> name(system.erasure(type))).toList();
  }

  private static String name(Type erased) {
    if (erased instanceof Type.ClassType named) {
      return named.name();
    } else if (erased instanceof Type.ArrayType array) {
      return name(array.element()) + "[]";
    } else if (erased instanceof Type.Primitive primitive) {
      return primitive.name();
    }
    return erased instanceof Type.Unknown unknown ? unknown.name() : "";
  }
}
