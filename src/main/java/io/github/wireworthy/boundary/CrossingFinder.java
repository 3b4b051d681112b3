package io.github.wireworthy.boundary;

import io.github.wireworthy.flow.CalledOnly;
import io.github.wireworthy.types.Body;
import io.github.wireworthy.types.Type;
import io.github.wireworthy.types.TypeInfo;
import io.github.wireworthy.types.TypeTable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Finds the crossings of scanned types. Safe for use by several threads, each with types of its
 * own.
 */
public final class CrossingFinder {

  private final TypeTable types;
  private final BoundaryCatalog catalog;
  private final Shipped shipped;

  /**
   * A finder over the scanned sources.
   *
   * @param isSerializable whether a closure of this type can be written by its type
   */
  public CrossingFinder(TypeTable types, BoundaryCatalog catalog, Predicate<Type> isSerializable) {
    this.types = types;
    this.catalog = catalog;
    this.shipped = new Shipped(isSerializable, new CalledOnly(types));
  }

  /**
   * The crossings of one scanned type: what its own code lets out, and what it lets out by being
   * what it is. Local and anonymous classes are types of their own.
   */
  public List<Crossing> in(TypeInfo type) {
    Supertypes supertypes = new Supertypes(types.system());
    List<Crossing> crossings = new ArrayList<>(new DeclaredCrossings(supertypes, catalog).of(type));
    for (Body body : types.bodies(type)) {
      crossings.addAll(new BodyCrossings(types, catalog, shipped, body).find());
    }
    return crossings;
  }

  /**
   * Which closures are made to be shipped.
   *
   * @param isSerializable whether their type says so
   * @param calledOnly those that stay all the same
   */
  record Shipped(Predicate<Type> isSerializable, CalledOnly calledOnly) {}
}
