package io.github.wireworthy.flow;

import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.facts.Traversal;
import io.github.wireworthy.facts.TypeUse;
import io.github.wireworthy.types.Body;
import io.github.wireworthy.types.TypeInfo;
import io.github.wireworthy.types.TypeTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where in the scanned sources objects are made, by the simple name of their class. */
final class CreationSites {

  private final Map<String, List<Site>> sites = new HashMap<>();

  /**
   * A place where an object is made.
   *
   * @param made an {@link Expression.New} or {@link Expression.MethodReference}
   */
  record Site(Body body, Expression made) {}

  private CreationSites() {}

  static CreationSites in(TypeTable types) {
    CreationSites found = new CreationSites();
    for (TypeInfo type : types.sourceTypes()) {
      for (Body body : types.bodies(type)) {
        found.read(body);
      }
    }
    return found;
  }

  /** All {@code new Name(…)} and {@code Name::new}, whatever the name means there. */
  List<Site> of(String simpleName) {
    return sites.getOrDefault(simpleName, List.of());
  }

  private void read(Body body) {
    Traversal.of(
        body::children,
        new Traversal.Visitor() {
          @Override
          public void expression(Expression expression) {
            if (expression instanceof Expression.New creation && creation.body().isEmpty()) {
              add(creation.type().name(), body, creation);
            } else if (expression instanceof Expression.MethodReference reference
                && reference.name().equals("new")) {
              add(nameOf(reference.scope()), body, reference);
            }
          }
        });
  }

  private void add(String name, Body body, Expression site) {
    String simple = name.substring(name.lastIndexOf('.') + 1);
    sites.computeIfAbsent(simple, key -> new ArrayList<>()).add(new Site(body, site));
  }

  private static String nameOf(Expression scope) {
    if (scope instanceof Expression.Name name) {
      return name.name();
    } else if (scope instanceof Expression.Select select) {
      return select.name();
    }
    return scope instanceof Expression.TypeName type && type.type() instanceof TypeUse.Named named
        ? named.name()
        : "";
  }
}
