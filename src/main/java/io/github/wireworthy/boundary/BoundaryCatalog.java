package io.github.wireworthy.boundary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All boundaries of a run, indexed by what a reader of code sees first: the name of the method that
 * is called, the supertype that is named.
 */
public final class BoundaryCatalog {

  /** A way to match a boundary, with the boundary that it belongs to. */
  public record Entry<M extends Boundary.Match>(Boundary boundary, M match) {}

  private final List<Boundary> boundaries;
  private final Map<String, List<Entry<Boundary.Match.Call>>> calls = new HashMap<>();
  private final List<Entry<Boundary.Match.Subtype>> subtypes = new ArrayList<>();
  private final List<Entry<Boundary.Match.RemoteInterface>> remoteInterfaces = new ArrayList<>();
  private final List<Entry<Boundary.Match.Conversion>> conversions = new ArrayList<>();

  private BoundaryCatalog(List<Boundary> boundaries) {
    this.boundaries = List.copyOf(boundaries);
  }

  /** A catalogue of these boundaries. */
  public static BoundaryCatalog of(List<Boundary> boundaries) {
    BoundaryCatalog catalog = new BoundaryCatalog(boundaries);
    for (Boundary boundary : catalog.boundaries) {
      boundary.matches().forEach(match -> catalog.add(boundary, match));
    }
    return catalog;
  }

  private void add(Boundary boundary, Boundary.Match match) {
    if (match instanceof Boundary.Match.Call call) {
      calls
          .computeIfAbsent(call.method(), name -> new ArrayList<>())
          .add(new Entry<>(boundary, call));
    } else if (match instanceof Boundary.Match.Subtype subtype) {
      subtypes.add(new Entry<>(boundary, subtype));
    } else if (match instanceof Boundary.Match.RemoteInterface remote) {
      remoteInterfaces.add(new Entry<>(boundary, remote));
    } else if (match instanceof Boundary.Match.Conversion conversion) {
      conversions.add(new Entry<>(boundary, conversion));
    }
  }

  /** Every boundary, in the order of declaration. */
  public List<Boundary> boundaries() {
    return boundaries;
  }

  /** The calls of methods with this name; {@code <init>} for constructors. */
  public List<Entry<Boundary.Match.Call>> calls(String method) {
    return calls.getOrDefault(method, List.of());
  }

  /** The supertypes that make a class shipped. */
  public List<Entry<Boundary.Match.Subtype>> subtypes() {
    return List.copyOf(subtypes);
  }

  /** The supertypes that make an interface remote. */
  public List<Entry<Boundary.Match.RemoteInterface>> remoteInterfaces() {
    return List.copyOf(remoteInterfaces);
  }

  /** The boundary that every closure of a serializable type passes, if it is declared. */
  public Optional<Boundary> conversion() {
    return conversions.stream().map(Entry::boundary).findFirst();
  }
}
