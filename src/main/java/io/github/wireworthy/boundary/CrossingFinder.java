package io.github.wireworthy.boundary;

import io.github.wireworthy.flow.LocalUse;
import io.github.wireworthy.types.Body;
import io.github.wireworthy.types.TypeInfo;
import io.github.wireworthy.types.TypeTable;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the crossings of scanned types. Safe for use by several threads, each with types of its
 * own.
 */
public final class CrossingFinder {

  private final TypeTable types;
  private final BoundaryCatalog catalog;
  private final LocalUse localUse;

  /**
   * A finder over the scanned sources.
   *
   * @param localUse finds the closures that stay, whatever their type says
   */
  public CrossingFinder(TypeTable types, BoundaryCatalog catalog, LocalUse localUse) {
    this.types = types;
    this.catalog = catalog;
    this.localUse = localUse;
  }

  /**
   * The crossings of one scanned type: what its own code lets out, and what it lets out by being
   * what it is. Local and anonymous classes are types of their own.
   */
  public List<Crossing> in(TypeInfo type) {
    Supertypes supertypes = new Supertypes(types.system());
    List<Crossing> crossings = new ArrayList<>(new DeclaredCrossings(supertypes, catalog).of(type));
    for (Body body : types.bodies(type)) {
      crossings.addAll(new BodyCrossings(types, catalog, localUse, body).find());
    }
    return crossings;
  }
}
