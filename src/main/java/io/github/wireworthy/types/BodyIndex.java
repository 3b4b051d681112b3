package io.github.wireworthy.types;

import io.github.wireworthy.facts.TypeFact;
import io.github.wireworthy.facts.Variable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The places of all expressions, variables and local classes of one body. */
final class BodyIndex {

  private final IdentityHashMap<Object, Node> nodes = new IdentityHashMap<>();
  private final Map<Variable, Node> variables = new HashMap<>();
  private final Map<TypeFact, Node> types = new HashMap<>();

  /** Where an expression or a constructor call stands; null if it is not of this body. */
  @Nullable Node node(Object element) {
    return nodes.get(element);
  }

  /** The statement, lambda or expression that declares a variable; the root for parameters. */
  @Nullable Node declaring(Variable variable) {
    return variables.get(variable);
  }

  /** Where a local or anonymous class is declared. */
  @Nullable Node place(TypeFact type) {
    return types.get(type);
  }

  /** The local and anonymous classes, in source order. */
  List<TypeFact> types() {
    List<TypeFact> ordered = new ArrayList<>(types.keySet());
    ordered.sort(Comparator.comparing(TypeFact::span));
    return ordered;
  }

  void add(Node node) {
    nodes.put(node.element, node);
  }

  void add(Variable variable, Node declaring) {
    variables.put(variable, declaring);
  }

  void add(TypeFact type, Node place) {
    types.put(type, place);
  }
}
