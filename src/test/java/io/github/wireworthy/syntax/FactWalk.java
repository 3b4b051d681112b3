package io.github.wireworthy.syntax;

import io.github.wireworthy.facts.FieldFact;
import io.github.wireworthy.facts.MethodFact;
import io.github.wireworthy.facts.Variable;
import io.github.wireworthy.source.Span;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Visits all facts within facts, whatever their kind, so that tests can say things of them all. */
final class FactWalk {

  /** A fact with its place and the place of the fact that it belongs to. */
  record Part(Span whole, Span span, Object fact) {}

  private static final Map<Class<?>, RecordComponent[]> COMPONENTS = new ConcurrentHashMap<>();

  private final List<Object> all = new ArrayList<>();
  private final List<Part> parts = new ArrayList<>();

  private FactWalk() {}

  /** Every record in a fact or in a collection of facts. */
  static List<Object> all(Object facts) {
    FactWalk walk = new FactWalk();
    walk.visit(facts, new Span(1, 1, Integer.MAX_VALUE, 1));
    return walk.all;
  }

  /** Every record that has a place, with the place of its whole. */
  static List<Part> parts(Object facts) {
    FactWalk walk = new FactWalk();
    walk.visit(facts, new Span(1, 1, Integer.MAX_VALUE, 1));
    return walk.parts;
  }

  private void visit(Object value, Span whole) {
    if (value instanceof Collection<?> many) {
      many.forEach(one -> visit(one, whole));
    } else if (value instanceof Optional<?> maybe) {
      maybe.ifPresent(one -> visit(one, whole));
    } else if (value instanceof Record fact && !(value instanceof Span)) {
      visitFact(fact, whole);
    }
  }

  private void visitFact(Record fact, Span whole) {
    all.add(fact);
    Span own = fact instanceof FieldFact field ? field.declarationSpan() : span(fact, whole);
    parts.add(new Part(whole, own, fact));
    boolean hasPartsElsewhere = // a variable's span is its name only
        fact instanceof Variable || (fact instanceof MethodFact method && method.isCompact());
    Span inner = hasPartsElsewhere ? whole : own;
    for (RecordComponent component : components(fact)) {
      visit(get(fact, component), inner);
    }
  }

  private static Span span(Record fact, Span otherwise) {
    for (RecordComponent component : components(fact)) {
      if (component.getName().equals("span")) {
        return (Span) get(fact, component);
      }
    }
    return otherwise;
  }

  private static RecordComponent[] components(Record fact) {
    return COMPONENTS.computeIfAbsent(fact.getClass(), Class::getRecordComponents);
  }

  private static Object get(Record fact, RecordComponent component) {
    try {
      return component.getAccessor().invoke(fact);
    } catch (ReflectiveOperationException impossible) {
      throw new LinkageError(impossible.getMessage(), impossible);
    }
  }
}
