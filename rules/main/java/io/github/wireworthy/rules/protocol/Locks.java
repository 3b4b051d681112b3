package io.github.wireworthy.rules.protocol;

import io.github.wireworthy.facts.Modifiers;
import io.github.wireworthy.facts.Statement;
import io.github.wireworthy.facts.Traversal;
import io.github.wireworthy.types.Body;
import io.github.wireworthy.types.MethodInfo;
import io.github.wireworthy.types.Type;
import io.github.wireworthy.types.TypeInfo;
import io.github.wireworthy.types.TypeTable;
import io.github.wireworthy.verdict.SerialMember;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether a class and its kin use the locks of their objects. */
final class Locks {

  private Locks() {}

  /**
   * Whether anything but one method of a class takes a lock: in the class, in the classes around
   * and in it, above or below it.
   */
  static boolean areTaken(TypeTable types, SerialMember member) {
    return kin(types, member.owner()).stream()
        .anyMatch(type -> hasOtherMethod(type, member) || hasBlock(types, type));
  }

  private static boolean hasOtherMethod(TypeInfo type, SerialMember member) {
    return type.methods().stream()
        .filter(method -> method.has(Modifiers.SYNCHRONIZED) && !method.has(Modifiers.STATIC))
        .map(MethodInfo::name)
        .anyMatch(name -> !(type.equals(member.owner()) && name.equals(member.name())));
  }

  private static boolean hasBlock(TypeTable types, TypeInfo type) {
    return type.declaration().isPresent() && types.bodies(type).stream().anyMatch(Locks::hasBlock);
  }

  private static boolean hasBlock(Body body) {
    List<Statement> blocks = new ArrayList<>();
    Traversal.of(
        body::children,
        new Traversal.Visitor() {
          @Override
          public void statement(Statement statement) {
            if (statement instanceof Statement.Synchronized) {
              blocks.add(statement);
            }
          }
        });
    return !blocks.isEmpty();
  }

  /** The types whose code is likely to know the objects of a class from within. */
  private static List<TypeInfo> kin(TypeTable types, TypeInfo owner) {
    List<TypeInfo> kin = new ArrayList<>();
    Deque<TypeInfo> pending = new ArrayDeque<>(List.of(owner));
    Set<String> seen = new HashSet<>();
    while (!pending.isEmpty()) {
      TypeInfo type = pending.poll();
      if (!seen.add(type.name()) || type.name().equals("java.lang.Object")) {
        continue;
      }
      kin.add(type);
      type.superclass()
          .filter(Type.ClassType.class::isInstance)
          .flatMap(parent -> types.find(((Type.ClassType) parent).name()))
          .ifPresent(pending::add);
      type.enclosingType().flatMap(types::find).ifPresent(pending::add);
      if (type.declaration().isPresent()) {
        pending.addAll(types.sourceSubtypes(type.name()));
        type.memberTypes().values().forEach(name -> types.find(name).ifPresent(pending::add));
      }
    }
    return kin;
  }
}
