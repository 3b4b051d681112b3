package io.github.wireworthy.boundary;

import io.github.wireworthy.boundary.Boundary.Match;
import io.github.wireworthy.facts.MethodFact;
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

  /**
   * A way to match a boundary, with the boundary that it belongs to.
   *
   * @param inside for a method of the scanned sources the crossing that it contains
   * @param writer the parameter of that method by which it is given the object that writes
   */
  public record Entry<M extends Match>(
      Boundary boundary, M match, Optional<Crossing> inside, Optional<Integer> writer) {

    Entry(Boundary boundary, M match) {
      this(boundary, match, Optional.empty(), Optional.empty());
    }
  }

  private final List<Boundary> boundaries;
  private final Map<String, List<Entry<Match.Call>>> calls = new HashMap<>();
  private final Map<String, List<Entry<Match.Call>>> constructors = new HashMap<>();
  private final Map<String, Boundary> shipped = new HashMap<>();
  private final Map<String, Boundary> remoteInterfaces = new HashMap<>();
  private final Map<String, List<Entry<Match.Returns>>> returns = new HashMap<>();
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

  /** A catalogue of calls alone. */
  static BoundaryCatalog ofCalls(List<Entry<Match.Call>> entries) {
    BoundaryCatalog catalog = new BoundaryCatalog(List.of());
    entries.forEach(catalog::add);
    return catalog;
  }

  private void add(Entry<Match.Call> entry) {
    Match.Call call = entry.match();
    boolean constructs = call.method().equals(MethodFact.CONSTRUCTOR);
    Map<String, List<Entry<Match.Call>>> index = constructs ? constructors : calls;
    String name = constructs ? lastName(call.type()) : call.method();
    index.computeIfAbsent(name, key -> new ArrayList<>()).add(entry);
  }

  private void add(Boundary boundary, Match match) {
    if (match instanceof Match.Call call) {
      add(new Entry<>(boundary, call));
    } else if (match instanceof Match.Subtype subtype) {
      shipped.putIfAbsent(subtype.type().replace('$', '.'), boundary);
    } else if (match instanceof Match.RemoteInterface remote) {
      remoteInterfaces.putIfAbsent(remote.type(), boundary);
    } else if (match instanceof Match.Returns result) {
      returns
          .computeIfAbsent(result.method(), name -> new ArrayList<>())
          .add(new Entry<>(boundary, result));
    } else if (match instanceof Match.Conversion && conversion.isEmpty()) {
      conversion = Optional.of(boundary);
    }
  }

  /** Every boundary, in the order of declaration. */
  public List<Boundary> boundaries() {
    return boundaries;
  }

  /** The constructors of types whose names end with this simple name. */
  public List<Entry<Match.Call>> constructors(String simpleName) {
    return constructors.getOrDefault(lastName(simpleName), List.of());
  }

  /** The calls of methods with this name. */
  public List<Entry<Match.Call>> calls(String method) {
    return calls.getOrDefault(method, List.of());
  }

  /**
   * The boundary that instances of a type pass because they extend or implement this one.
   *
   * @param supertype a binary name, or a name as written
   */
  public Optional<Boundary> shipped(String supertype) {
    return Optional.ofNullable(shipped.get(supertype.replace('$', '.')));
  }

  /** The types whose subinterfaces are remote, with their boundaries. */
  public Map<String, Boundary> remoteInterfaces() {
    return Map.copyOf(remoteInterfaces);
  }

  /** The methods with this name whose results are sent home. */
  public List<Entry<Match.Returns>> returns(String method) {
    return returns.getOrDefault(method, List.of());
  }

  /** The boundary that every closure of a serializable type passes, if it is declared. */
  public Optional<Boundary> conversion() {
    return conversion;
  }

  /** Whether nothing can match. */
  public boolean isEmpty() {
    return calls.isEmpty()
        && constructors.isEmpty()
        && shipped.isEmpty()
        && remoteInterfaces.isEmpty()
        && returns.isEmpty()
        && conversion.isEmpty();
  }

  private static String lastName(String name) {
    return name.substring(1 + Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')));
  }
}
