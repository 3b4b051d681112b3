package io.github.wireworthy.flow;

import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.facts.MethodFact;
import io.github.wireworthy.facts.Traversal;
import io.github.wireworthy.facts.TypeFact;
import io.github.wireworthy.types.Body;
import io.github.wireworthy.types.TypeInfo;
import io.github.wireworthy.types.TypeTable;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Which top-level types of the scanned sources have code that stores into something of some name,
 * or calls or refers to a method of some name, or makes objects of a class of some name. Nothing is
 * resolved here.
 */
final class Mentions {

  private final Map<String, Set<TypeInfo>> storing = new HashMap<>();
  private final Map<String, Set<TypeInfo>> calling = new HashMap<>();
  private final Map<String, Set<TypeInfo>> making = new HashMap<>();

  private Mentions() {}

  /**
   * Reads all sources.
   *
   * @param topLevel finds the top-level type around a type
   */
  static Mentions in(TypeTable types, UnaryOperator<TypeInfo> topLevel) {
    Mentions mentions = new Mentions();
    for (TypeInfo type : types.sourceTypes()) {
      Reader reader = mentions.new Reader(topLevel.apply(type));
      type.declaration().ifPresent(reader::header);
      for (Body body : types.bodies(type)) {
        Traversal.of(body::children, reader);
      }
    }
    return mentions;
  }

  /** The types that store into a variable or field of a name. */
  Set<TypeInfo> storing(String name) {
    return storing.getOrDefault(name, Set.of());
  }

  /** The types that call or refer to a method; constructors go by their JVM name. */
  Set<TypeInfo> calling(String method) {
    return calling.getOrDefault(method, Set.of());
  }

  /**
   * The types that name a class where objects of it, or of a class below it, are made: by {@code
   * new}, or in its own declaration or one that extends it.
   */
  Set<TypeInfo> making(String simpleName) {
    return making.getOrDefault(simpleName, Set.of());
  }

  private final class Reader implements Traversal.Visitor {
    private final TypeInfo topLevel;

    Reader(TypeInfo topLevel) {
      this.topLevel = topLevel;
    }

    void header(TypeFact declaration) {
      note(making, declaration.name());
      declaration.superclass().ifPresent(base -> note(making, base.name()));
    }

    @Override
    public void expression(Expression expression) {
      if (expression instanceof Expression.Assign assign) {
        if (assign.target() instanceof Expression.Name name) {
          note(storing, name.name());
        } else if (assign.target() instanceof Expression.Select select) {
          note(storing, select.name());
        }
      } else if (expression instanceof Expression.Call call) {
        note(calling, call.name());
      } else if (expression instanceof Expression.New creation) {
        note(making, creation.type().name());
      } else if (expression instanceof Expression.MethodReference reference) {
        note(calling, reference.name().equals("new") ? MethodFact.CONSTRUCTOR : reference.name());
      }
    }

    private void note(Map<String, Set<TypeInfo>> of, String name) {
      of.computeIfAbsent(name, key -> new LinkedHashSet<>(2)).add(topLevel);
    }
  }
}
