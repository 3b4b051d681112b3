package io.github.wireworthy.types;

import io.github.wireworthy.facts.MethodFact;
import io.github.wireworthy.facts.Modifiers;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Finds the fields and methods of a class or interface by name, inherited ones included (JLS 8.2).
 */
final class MemberLookup {

  private static final String OBJECT = "java.lang.Object";

  private final Function<String, Optional<TypeInfo>> types;
  private final Ancestries ancestries;
  private final Map<String, Members> known = new ConcurrentHashMap<>();

  MemberLookup(Function<String, Optional<TypeInfo>> types, Ancestries ancestries) {
    this.types = types;
    this.ancestries = ancestries;
  }

  /** What was found so far for one type, by simple name. */
  private static final class Members {
    final Map<String, Optional<FieldInfo>> fields = new ConcurrentHashMap<>();
    final Map<String, List<MethodInfo>> methods = new ConcurrentHashMap<>();
  }

  private Members members(String binaryName) {
    Members members = known.get(binaryName);
    return members != null ? members : known.computeIfAbsent(binaryName, name -> new Members());
  }

  /** The field of a name; superclasses are asked before interfaces. */
  Optional<FieldInfo> field(String binaryName, String name) {
    Map<String, Optional<FieldInfo>> fields = members(binaryName).fields;
    Optional<FieldInfo> field = fields.get(name);
    if (field == null) {
      field = findField(binaryName, name, binaryName, new HashSet<>());
      fields.put(name, field);
    }
    return field;
  }

  /** What a supertype declares hides what stands above it, even if it is not inherited itself. */
  private Optional<FieldInfo> findField(
      String binaryName, String name, String heir, Set<String> visited) {
    Optional<TypeInfo> info = visited.add(binaryName) ? types.apply(binaryName) : Optional.empty();
    if (info.isEmpty()) {
      return Optional.empty();
    }
    for (FieldInfo field : info.get().fields()) {
      if (field.name().equals(name)) {
        boolean isMember = Inheritance.isMember(field.modifiers(), binaryName, heir);
        return isMember ? Optional.of(field) : Optional.empty();
      }
    }
    Optional<FieldInfo> found =
        info.get().superclass().flatMap(parent -> findField(parent, name, heir, visited));
    List<Type> interfaces = info.get().interfaces();
    for (int i = 0; found.isEmpty() && i < interfaces.size(); i++) {
      found = findField(interfaces.get(i), name, heir, visited);
    }
    return found;
  }

  private Optional<FieldInfo> findField(Type type, String name, String heir, Set<String> visited) {
    return type instanceof Type.ClassType named
        ? findField(named.name(), name, heir, visited)
        : Optional.empty();
  }

  /** The methods of a name that are declared or inherited; for {@code <init>} the declared ones. */
  List<MethodInfo> methods(String binaryName, String name) {
    Map<String, List<MethodInfo>> methods = members(binaryName).methods;
    List<MethodInfo> found = methods.get(name);
    if (found == null) {
      found = List.copyOf(findMethods(binaryName, name));
      methods.put(name, found);
    }
    return found;
  }

  private List<MethodInfo> findMethods(String binaryName, String name) {
    List<MethodInfo> found = new ArrayList<>();
    boolean isInterface = types.apply(binaryName).filter(TypeInfo::isInterface).isPresent();
    for (String ancestor : ancestries.of(binaryName).types().keySet()) {
      if (ancestor.equals(binaryName) || !name.equals(MethodFact.CONSTRUCTOR)) {
        boolean isObjectOfInterface = isInterface && ancestor.equals(OBJECT);
        for (MethodInfo method : declared(ancestor, name)) {
          if (isMember(method, binaryName)
              && (!isObjectOfInterface || method.has(Modifiers.PUBLIC))) {
            addUnlessOverridden(method, found, binaryName);
          }
        }
      }
    }
    return found;
  }

  private List<MethodInfo> declared(String binaryName, String name) {
    Optional<TypeInfo> info = types.apply(binaryName);
    return info.isPresent() ? info.get().methods(name) : List.of();
  }

  private boolean isMember(MethodInfo method, String heir) {
    if (method.owner().equals(heir)) {
      return true;
    }
    return Inheritance.isMember(method.modifiers(), method.owner(), heir)
        && !(method.has(Modifiers.STATIC) && isInterface(method.owner()));
  }

  private void addUnlessOverridden(MethodInfo method, List<MethodInfo> found, String heir) {
    for (int i = 0; i < found.size(); i++) {
      MethodInfo other = found.get(i);
      if (!other.owner().equals(method.owner()) && isSameSignature(other, method, heir)) {
        if (wins(method, other)) {
          found.set(i, method);
        }
        return;
      }
    }
    found.add(method);
  }

  /** Of two methods of one signature, the second one found wins only in these cases (JLS 8.4.8). */
  private boolean wins(MethodInfo later, MethodInfo earlier) {
    boolean laterIsInterface = isInterface(later.owner());
    if (laterIsInterface != isInterface(earlier.owner())) {
      return !laterIsInterface && !later.owner().equals(OBJECT);
    }
    if (ancestries.of(later.owner()).types().containsKey(earlier.owner())) {
      return true;
    }
    return laterIsInterface
        && !ancestries.of(earlier.owner()).types().containsKey(later.owner())
        && isMoreSpecific(later.returnType(), earlier.returnType());
  }

  private boolean isMoreSpecific(Type type, Type other) {
    return Erasure.of(type) instanceof Type.ClassType narrow
        && Erasure.of(other) instanceof Type.ClassType wide
        && !narrow.equals(wide)
        && ancestries.of(narrow.name()).types().containsKey(wide.name());
  }

  private boolean isSameSignature(MethodInfo one, MethodInfo other, String heir) {
    int count = one.parameterTypes().size();
    if (count != other.parameterTypes().size()) {
      return false;
    }
    for (int i = 0; i < count; i++) {
      Type first = erasedParameter(one, i, heir);
      Type second = erasedParameter(other, i, heir);
      if (!first.equals(second) && !mayBeSame(first, second)) {
        return false;
      }
    }
    return true;
  }

  /** The erased type of a parameter, as it is when the method is a member of the heir. */
  private Type erasedParameter(MethodInfo method, int index, String heir) {
    Type type = method.parameterTypes().get(index);
    Type.ClassType owner = ancestries.of(heir).types().get(method.owner());
    if (owner == null || owner.arguments().isEmpty()) {
      return Erasure.of(type);
    }
    List<Type.TypeVariable> parameters =
        types.apply(method.owner()).map(TypeInfo::typeParameters).orElse(List.of());
    return Erasure.of(Substitution.of(parameters, owner.arguments()).apply(type));
  }

  /** Files may name one missing type in two ways, qualified by an import or not. */
  private static boolean mayBeSame(Type first, Type second) {
    return first instanceof Type.Unknown one
        && second instanceof Type.Unknown other
        && lastName(one.name()).equals(lastName(other.name()));
  }

  private boolean isInterface(String binaryName) {
    return types.apply(binaryName).filter(TypeInfo::isInterface).isPresent();
  }

  private static String lastName(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
