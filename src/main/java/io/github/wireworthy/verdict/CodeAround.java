package io.github.wireworthy.verdict;

import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.facts.Modifiers;
import io.github.wireworthy.facts.Traversal;
import io.github.wireworthy.facts.TypeFact;
import io.github.wireworthy.types.Body;
import io.github.wireworthy.types.TypeInfo;
import io.github.wireworthy.types.TypeSystem.Answer;
import io.github.wireworthy.types.TypeTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The code that can touch the fields of a class of the sources: that of its top-level type, of the
 * source classes above it and of those below it. Who calls whom goes by names.
 */
final class CodeAround {

  /** How deep types may be nested, and how long a chain of superclasses may be. */
  private static final int MAX_DEPTH = 100;

  private final TypeTable types;
  private final Map<String, List<Body>> byType = new LinkedHashMap<>();
  private final Map<Body, Set<String>> calls = new HashMap<>();
  private final Map<String, List<Body>> callersByName = new HashMap<>();

  private CodeAround(TypeTable types) {
    this.types = types;
  }

  static CodeAround of(TypeTable types, TypeInfo type) {
    CodeAround around = new CodeAround(types);
    around.addWithNested(topLevel(types, type));
    around.addAbove(type);
    around.addBelow(type);
    around.addCallers();
    return around;
  }

  private static TypeInfo topLevel(TypeTable types, TypeInfo type) {
    TypeInfo outermost = type;
    for (int depth = 0; depth < MAX_DEPTH; depth++) {
      Optional<TypeInfo> outer = outermost.enclosingType().flatMap(types::find);
      if (outer.isEmpty()) {
        break;
      }
      outermost = outer.get();
    }
    return outermost;
  }

  private void addWithNested(TypeInfo type) {
    if (byType.containsKey(type.name())) {
      return;
    }
    List<TypeFact> nested = new ArrayList<>();
    add(type, nested);
    type.declaration().ifPresent(fact -> nested.addAll(fact.members()));
    nested.forEach(fact -> addWithNested(types.of(fact)));
  }

  private void add(TypeInfo type, List<TypeFact> nested) {
    List<Body> bodies = List.copyOf(types.bodies(type));
    byType.put(type.name(), bodies);
    for (Body body : bodies) {
      Set<String> names = new HashSet<>();
      Traversal.of(body::children, new CallNames(names, nested));
      calls.put(body, names);
    }
  }

  private void addAbove(TypeInfo type) {
    Optional<TypeInfo> level = superclass(type);
    for (int depth = 0; depth < MAX_DEPTH && level.isPresent(); depth++) {
      if (level.get().origin() == TypeInfo.Origin.SOURCE) {
        addWithNested(level.get());
      }
      level = superclass(level.get());
    }
  }

  private Optional<TypeInfo> superclass(TypeInfo type) {
    return type.superclass().flatMap(parent -> types.find(Naming.nameOf(parent)));
  }

  private void addBelow(TypeInfo type) {
    for (TypeInfo below : types.sourceSubtypes(type.name())) {
      boolean isNew = !byType.containsKey(below.name());
      addWithNested(below);
      if (isNew) {
        addBelow(below);
      }
    }
  }

  private void addCallers() {
    calls.forEach(
        (body, names) ->
            names.forEach(
                name -> callersByName.computeIfAbsent(name, key -> new ArrayList<>()).add(body)));
  }

  /** All code. */
  List<Body> bodies() {
    return byType.values().stream().flatMap(List::stream).toList();
  }

  /** Whether code is that of a class, and not only near it. */
  boolean isOf(Body body, TypeInfo type) {
    return types.system().isSubtype(body.owner().asType(), type.name()) == Answer.YES
        || types.system().isSubtype(type.asType(), body.owner().name()) == Answer.YES;
  }

  /** Some code, and all methods that are called from it, however far away. */
  Set<Body> reachedFrom(Predicate<Body> first) {
    Set<Body> reached = new HashSet<>();
    Set<String> names = new HashSet<>();
    boolean isGrowing = true;
    while (isGrowing) {
      isGrowing = false;
      for (Body body : bodies()) {
        if (!reached.contains(body) && (first.test(body) || isNamed(body, names))) {
          reached.add(body);
          names.addAll(calls.getOrDefault(body, Set.of()));
          isGrowing = true;
        }
      }
    }
    return reached;
  }

  private static boolean isNamed(Body body, Set<String> names) {
    return body instanceof Body.OfMethod code && names.contains(code.method().name());
  }

  /** Some code, and the private methods that nothing else calls. */
  Set<Body> onlyWithin(Predicate<Body> first) {
    Set<Body> within = new HashSet<>();
    bodies().stream().filter(first).forEach(within::add);
    boolean isGrowing = true;
    while (isGrowing) {
      isGrowing = false;
      for (Body body : bodies()) {
        if (!within.contains(body) && isPrivate(body) && isCalledOnlyBy(body, within)) {
          within.add(body);
          isGrowing = true;
        }
      }
    }
    return within;
  }

  private static boolean isPrivate(Body body) {
    return body instanceof Body.OfMethod code
        && Modifiers.has(code.method().modifiers(), Modifiers.PRIVATE);
  }

  private boolean isCalledOnlyBy(Body body, Set<Body> callers) {
    String name = ((Body.OfMethod) body).method().name();
    List<Body> calling = callersByName.getOrDefault(name, List.of());
    return !calling.isEmpty() && callers.containsAll(calling);
  }

  /** Notes the names of called methods, and the types that are declared within. */
  private record CallNames(Set<String> names, List<TypeFact> nested) implements Traversal.Visitor {

    @Override
    public void expression(Expression expression) {
      if (expression instanceof Expression.Call call) {
        names.add(call.name());
      } else if (expression instanceof Expression.MethodReference reference) {
        names.add(reference.name());
      }
    }

    @Override
    public void type(TypeFact type) {
      nested.add(type);
    }
  }
}
