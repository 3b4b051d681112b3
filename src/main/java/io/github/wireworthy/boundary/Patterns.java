package io.github.wireworthy.boundary;

import io.github.wireworthy.boundary.Boundary.Match;
import io.github.wireworthy.types.MethodInfo;
import io.github.wireworthy.types.Type;
import io.github.wireworthy.types.TypeInfo;
import io.github.wireworthy.types.TypeTable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Finds the names of the methods that a pattern stands for, in a type that is known. */
final class Patterns {

  private final TypeTable types;
  private final Selection selection;

  Patterns(TypeTable types) {
    this.types = types;
    this.selection = new Selection(types);
  }

  /** The names of the methods of which something leaves, the inherited ones included. */
  Set<String> namesOf(Match.Call pattern) {
    Set<String> names = new TreeSet<>();
    for (TypeInfo type : withSupertypes(pattern.type())) {
      for (MethodInfo method : type.methods()) {
        if (pattern.isNamed(method.name())
            && !names.contains(method.name())
            && selection.isMeant(pattern, method)) {
          names.add(method.name());
        }
      }
    }
    return names;
  }

  private List<TypeInfo> withSupertypes(String type) {
    Deque<String> pending = new ArrayDeque<>(List.of(type));
    Set<String> seen = new HashSet<>();
    List<TypeInfo> found = new ArrayList<>();
    while (!pending.isEmpty()) {
      String next = pending.poll();
      if (seen.add(next) && !next.equals("java.lang.Object")) {
        types
            .find(next)
            .ifPresent(
                info -> {
                  found.add(info);
                  types.system().directSupertypes(info.asType()).stream()
                      .filter(Type.ClassType.class::isInstance)
                      .forEach(parent -> pending.add(((Type.ClassType) parent).name()));
                });
      }
    }
    return found;
  }
}
