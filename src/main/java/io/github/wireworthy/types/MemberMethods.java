package io.github.wireworthy.types;

import io.github.wireworthy.facts.MethodFact;
import io.github.wireworthy.facts.Modifiers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The methods that a type has by a name, inherited ones included and overridden ones left out (JLS
 * 8.4.8, 9.4.1), in the order in which javac looks at them. Shared by all bodies.
 */
final class MemberMethods {

  private final TypeTable table;
  private final Conversions conversions;
  private final Receivers receivers;
  private final Map<String, Lineage> lineages = new ConcurrentHashMap<>();
  private final Map<String, Map<String, List<MethodInfo>>> declared = new ConcurrentHashMap<>();
  private final Map<String, Map<String, List<MethodInfo>>> members = new ConcurrentHashMap<>();

  MemberMethods(TypeTable table, Conversions conversions, Receivers receivers) {
    this.table = table;
    this.conversions = conversions;
    this.receivers = receivers;
  }

  /** The methods of a class or interface by a name; of constructors only its own. */
  List<MethodInfo> of(TypeInfo type, String name) {
    if (name.equals(MethodFact.CONSTRUCTOR)) {
      return declared(type).getOrDefault(name, List.of());
    }
    Map<String, List<MethodInfo>> byName =
        members.computeIfAbsent(type.name(), key -> new ConcurrentHashMap<>());
    List<MethodInfo> found = byName.get(name);
    if (found == null) {
      found = List.copyOf(new Search(type, name).find());
      byName.put(name, found);
    }
    return found;
  }

  /** Whether all supertypes of a type are known, so that it has no other methods. */
  boolean isComplete(TypeInfo type) {
    return lineage(type).isComplete();
  }

  /** The type, its superclasses and all its interfaces. */
  Lineage lineage(TypeInfo type) {
    Lineage lineage = lineages.get(type.name());
    if (lineage == null) {
      lineage = Lineage.of(type, table);
      lineages.put(type.name(), lineage);
    }
    return lineage;
  }

  private Map<String, List<MethodInfo>> declared(TypeInfo type) {
    Map<String, List<MethodInfo>> byName = declared.get(type.name());
    if (byName == null) {
      byName = new HashMap<>();
      for (MethodInfo method : type.methods()) {
        byName.computeIfAbsent(method.name(), key -> new ArrayList<>(1)).add(method);
      }
      declared.put(type.name(), byName);
    }
    return byName;
  }

  /** Collects the methods of one name. */
  private final class Search {

    private final TypeInfo site;
    private final String name;
    private final List<MethodInfo> found = new ArrayList<>(2);

    /** Methods of classes that have a body: they implement what interfaces ask for. */
    private final List<MethodInfo> implemented = new ArrayList<>(2);

    Search(TypeInfo site, String name) {
      this.site = site;
      this.name = name;
    }

    List<MethodInfo> find() {
      Lineage lineage = lineage(site);
      for (TypeInfo type : lineage.classes()) {
        addAll(type, false);
      }
      for (TypeInfo type : lineage.interfaces()) {
        addAll(type, false);
      }
      for (TypeInfo type : lineage.defaults()) {
        addAll(type, true);
      }
      return found;
    }

    private void addAll(TypeInfo type, boolean onlyDefaults) {
      for (MethodInfo method : declared(type).getOrDefault(name, List.of())) {
        boolean counts = !onlyDefaults || !method.has(Modifiers.ABSTRACT);
        if (counts && isInherited(type, method)) {
          if (!isOverridden(type, method)) {
            found.add(method);
          }
          if (!type.isInterface() && !method.has(Modifiers.ABSTRACT)) {
            implemented.add(method);
          }
        }
      }
    }

    private boolean isInherited(TypeInfo type, MethodInfo method) {
      if (type == site || type.name().equals(site.name())) {
        return true;
      } else if (method.has(Modifiers.PRIVATE)) {
        return false;
      } else if (type.isInterface()) {
        return !method.has(Modifiers.STATIC);
      }
      return method.has(Modifiers.PUBLIC)
          || method.has(Modifiers.PROTECTED)
          || Access.packageOf(type.name()).equals(Access.packageOf(site.name()));
    }

    private boolean isOverridden(TypeInfo type, MethodInfo method) {
      return (type.isInterface() && isAnySame(implemented, method))
          || isAnySame(found.stream().filter(other -> comesBefore(other, type)).toList(), method);
    }

    private boolean isAnySame(List<MethodInfo> others, MethodInfo method) {
      for (MethodInfo other : others) {
        if (other.parameterTypes().size() == method.parameterTypes().size()
            && signature(other).equals(signature(method))) {
          return true;
        }
      }
      return false;
    }

    private boolean comesBefore(MethodInfo other, TypeInfo type) {
      return !other.owner().equals(type.name())
          && (!type.isInterface()
              || conversions.asSuper(Type.ClassType.of(other.owner()), type.name()) != null);
    }

    private List<Type> signature(MethodInfo method) {
      List<Type> types = method.parameterTypes();
      if (types.isEmpty()) {
        return types;
      }
      ReceiverView view = receivers.view(site.asType(), method.owner());
      List<Type> erased = new ArrayList<>(types.size());
      for (Type type : types) {
        erased.add(table.system().erasure(view.see(type)));
      }
      return erased;
    }
  }
}
