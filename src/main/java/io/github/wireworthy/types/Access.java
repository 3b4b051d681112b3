package io.github.wireworthy.types;

import io.github.wireworthy.facts.Modifiers;
import java.util.Optional;

/** Says whether code of one class may use a member of another (JLS 6.6). */
final class Access {

  private final TypeTable table;

  Access(TypeTable table) {
    this.table = table;
  }

  boolean mayUse(TypeInfo caller, MethodInfo method) {
    if (method.has(Modifiers.PUBLIC)) {
      return true;
    } else if (method.isConstructor() && method.has(Modifiers.PROTECTED)) {
      return true; // Called by super(…) and for anonymous classes, which are subclasses.
    } else if (method.has(Modifiers.PRIVATE)) {
      return topLevel(caller.name()).equals(topLevel(method.owner()));
    } else if (packageOf(caller.name()).equals(packageOf(method.owner()))) {
      return true;
    }
    return method.has(Modifiers.PROTECTED) && isInSubclass(caller, method.owner());
  }

  private boolean isInSubclass(TypeInfo caller, String owner) {
    Optional<TypeInfo> type = Optional.of(caller);
    while (type.isPresent()) {
      if (table.system().isSubtype(type.get().asType(), owner) != TypeSystem.Answer.NO) {
        return true;
      }
      type = type.get().enclosingType().flatMap(table::find);
    }
    return false;
  }

  static String packageOf(String binaryName) {
    int dot = binaryName.lastIndexOf('.');
    return dot < 0 ? "" : binaryName.substring(0, dot);
  }

  private static String topLevel(String binaryName) {
    int dollar = binaryName.indexOf('$', binaryName.lastIndexOf('.') + 2);
    return dollar < 0 ? binaryName : binaryName.substring(0, dollar);
  }
}
