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
  private final Map<String, Boundary> shipped = new HashMap<>();
  private final Map<String, Boundary> remoteInterfaces = new HashMap<>();
  private final Map<String, List<Entry<Boundary.Match.Returns>>> returns = new HashMap<>();
  private Optional<Boundary> conversion = Optional.empty();

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
      shipped.putIfAbsent(subtype.type(), boundary);
    } else if (match instanceof Boundary.Match.RemoteInterface remote) {
      remoteInterfaces.putIfAbsent(remote.type(), boundary);
    } else if (match instanceof Boundary.Match.Returns result) {
      returns
          .computeIfAbsent(result.method(), name -> new ArrayList<>())
          .add(new Entry<>(boundary, result));
    } else if (match instanceof Boundary.Match.Conversion && conversion.isEmpty()) {
      conversion = Optional.of(boundary);
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

  /** The boundary that instances of a type pass because they extend or implement this one. */
  public Optional<Boundary> shipped(String supertype) {
    return Optional.ofNullable(shipped.get(supertype));
  }

  /** The boundary of an interface that extends this one. */
  public Optional<Boundary> remoteInterface(String supertype) {
    return Optional.ofNullable(remoteInterfaces.get(supertype));
  }

  /** The methods with this name whose results are sent home. */
  public List<Entry<Boundary.Match.Returns>> returns(String method) {
    return returns.getOrDefault(method, List.of());
  }

  /** The boundary that every closure of a serializable type passes, if it is declared. */
  public Optional<Boundary> conversion() {
    return conversion;
  }
}
