package io.github.wireworthy.boundary;

import io.github.wireworthy.types.Body;
import io.github.wireworthy.types.TypeInfo;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the crossings of scanned types. Safe for use by several threads, each with types of its
 * own.
 */
public final class CrossingFinder {

  private final Scanned scanned;
  private final BoundaryCatalog catalog;
  private final Origins origins;
  private final DeclaredCrossings declared;
  private final AnnotatedCrossings annotated;

  /** A finder over the scanned sources. */
  public CrossingFinder(Scanned scanned, BoundaryCatalog catalog) {
    this.scanned = scanned;
    this.catalog = catalog;
    this.origins = new Origins(scanned.types(), scanned.flow(), catalog);
    this.declared = new DeclaredCrossings(new Supertypes(scanned.types().system()), catalog);
    this.annotated = new AnnotatedCrossings(scanned, catalog);
  }

  /** The scanned types that are worth a look: all, unless only calls of a few names can match. */
  public List<TypeInfo> types() {
    return catalog.isOfNamedCalls()
        ? scanned.flow().typesNaming(catalog.methodNames(), catalog.classNames())
        : scanned.types().sourceTypes();
  }

  /**
   * The crossings of one scanned type: what its own code lets out, and what it lets out by being
   * what it is. Local and anonymous classes are types of their own.
   */
  public List<Crossing> in(TypeInfo type) {
    List<Crossing> crossings = new ArrayList<>(declared.of(type));
    crossings.addAll(annotated.of(type));
    for (Body body : scanned.types().bodies(type)) {
      crossings.addAll(new BodyCrossings(scanned, catalog, origins, body).find());
    }
    return crossings;
  }
}
