package io.github.wireworthy.boundary;

import io.github.wireworthy.boundary.Boundary.Bearer;
import io.github.wireworthy.boundary.Boundary.Match;
import io.github.wireworthy.facts.MethodFact;
import io.github.wireworthy.types.TypeTable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All boundaries of a run, indexed by what a reader of code sees first: the name of the method that
 * is called, the supertype or annotation that is named.
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
  private final List<Entry<Match.Call>> patterns = new ArrayList<>();
  private final Map<String, List<Entry<Match.Call>>> constructors = new HashMap<>();
  private final Set<String> origins = new HashSet<>();
  private final Map<String, Boundary> shipped = new HashMap<>();
  private final Map<String, Boundary> remoteInterfaces = new LinkedHashMap<>();
  private final Map<String, Boundary> namedInterfaces = new LinkedHashMap<>();
  private final Map<String, List<Entry<Match.Returns>>> returns = new HashMap<>();
  private final Map<String, List<Entry<Match.Annotated>>> annotated = new HashMap<>();
  private Optional<Boundary> conversion = Optional.empty();

  private BoundaryCatalog(List<Boundary> boundaries) {
    this.boundaries = List.copyOf(boundaries);
  }

  /** A catalogue of these boundaries, but for those whose switches are off. */
  public static BoundaryCatalog of(List<Boundary> boundaries) {
    BoundaryCatalog catalog = new BoundaryCatalog(boundaries);
    for (Boundary boundary : catalog.boundaries) {
      if (boundary.condition().filter(Boundary.Condition::isOff).isEmpty()) {
        boundary.matches().forEach(match -> catalog.add(boundary, match));
      }
    }
    return catalog;
  }

  /** A catalogue of calls alone. */
  static BoundaryCatalog ofCalls(List<Entry<Match.Call>> entries) {
    BoundaryCatalog catalog = new BoundaryCatalog(List.of());
    entries.forEach(catalog::add);
    return catalog;
  }

  /**
   * A catalogue of calls from afar.
   *
   * @param named the very interfaces whose methods give back what is sent, with their boundaries
   */
  static BoundaryCatalog ofRemote(List<Entry<Match.Call>> entries, Map<String, Boundary> named) {
    BoundaryCatalog catalog = ofCalls(entries);
    catalog.namedInterfaces.putAll(named);
    return catalog;
  }

  /** The calls of this catalogue and another one, and the interfaces that are named in them. */
  public BoundaryCatalog and(BoundaryCatalog other) {
    List<Entry<Match.Call>> entries = allCalls();
    entries.addAll(other.allCalls());
    BoundaryCatalog both = ofRemote(entries, namedInterfaces);
    other.namedInterfaces.forEach(both.namedInterfaces::putIfAbsent);
    return both;
  }

  /**
   * The same catalogue without what the sources cannot mean, and with the very methods that
   * patterns stand for. Only of types that are nowhere to be found any method may be meant.
   */
  public BoundaryCatalog over(TypeTable types, Imports imports) {
    BoundaryCatalog catalog = new BoundaryCatalog(boundaries);
    Patterns found = new Patterns(types);
    Hosts hosts = Hosts.of(boundaries);
    for (Entry<Match.Call> entry : allCalls()) {
      if (!isRelevant(entry.match(), types, imports, hosts)) {
        continue;
      }
      if (entry.match().isPattern() && types.find(entry.match().type()).isPresent()) {
        found.namesOf(entry.match()).forEach(name -> catalog.add(name, entry));
      } else {
        catalog.add(entry);
      }
    }
    catalog.shipped.putAll(shipped);
    catalog.remoteInterfaces.putAll(remoteInterfaces);
    catalog.returns.putAll(returns);
    catalog.annotated.putAll(annotated);
    catalog.conversion = conversion;
    return catalog;
  }

  /** Whether an expression of the sources can have the type on which a method is called. */
  private static boolean isRelevant(
      Match.Call call, TypeTable types, Imports imports, Hosts hosts) {
    String type = call.giver().map(Boundary.MethodName::type).orElse(call.type());
    return imports.mayMean(type, hosts)
        && (types.find(type).isPresent() || imports.namePackageOf(type));
  }

  private List<Entry<Match.Call>> allCalls() {
    List<Entry<Match.Call>> all = new ArrayList<>();
    calls.values().forEach(all::addAll);
    constructors.values().forEach(all::addAll);
    all.addAll(patterns);
    return all;
  }

  private void add(Entry<Match.Call> entry) {
    Match.Call call = entry.match();
    if (call.isPattern()) {
      patterns.add(entry);
    } else if (call.method().equals(MethodFact.CONSTRUCTOR)) {
      constructors.computeIfAbsent(lastName(call.type()), key -> new ArrayList<>()).add(entry);
    } else {
      add(call.method(), entry);
    }
  }

  private void add(String name, Entry<Match.Call> entry) {
    calls.computeIfAbsent(name, key -> new ArrayList<>()).add(entry);
    entry.match().giver().ifPresent(given -> origins.add(given.method()));
  }

  private void add(Boundary boundary, Match match) {
    if (match instanceof Match.Call call) {
      add(new Entry<>(boundary, call));
    } else if (match instanceof Match.Subtype subtype) {
      shipped.putIfAbsent(subtype.type().replace('$', '.'), boundary);
    } else if (match instanceof Match.Conversion) {
      conversion = conversion.or(() -> Optional.of(boundary));
    } else {
      addDeclared(boundary, match);
    }
  }

  private void addDeclared(Boundary boundary, Match match) {
    if (match instanceof Match.RemoteInterface remote) {
      remoteInterfaces.putIfAbsent(remote.type(), boundary);
    } else if (match instanceof Match.Returns result) {
      returns
          .computeIfAbsent(result.method(), name -> new ArrayList<>())
          .add(new Entry<>(boundary, result));
    } else if (match instanceof Match.Annotated annotation) {
      annotated
          .computeIfAbsent(lastName(annotation.annotation()), name -> new ArrayList<>())
          .add(new Entry<>(boundary, annotation));
    }
  }

  /** Whether all that can match are calls of methods and constructors by their names. */
  boolean isOfNamedCalls() {
    return patterns.isEmpty()
        && shipped.isEmpty()
        && remoteInterfaces.isEmpty()
        && namedInterfaces.isEmpty()
        && returns.isEmpty()
        && annotated.isEmpty()
        && conversion.isEmpty();
  }

  /** The names of methods of which calls may match. */
  Set<String> methodNames() {
    return Collections.unmodifiableSet(calls.keySet());
  }

  /** The simple names of classes of which constructors may match. */
  Set<String> classNames() {
    return Collections.unmodifiableSet(constructors.keySet());
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
    List<Entry<Match.Call>> named = calls.getOrDefault(method, List.of());
    if (patterns.isEmpty()) {
      return named;
    }
    List<Entry<Match.Call>> all = new ArrayList<>(named);
    patterns.stream().filter(entry -> entry.match().isNamed(method)).forEach(all::add);
    return all;
  }

  /** Whether a method of this name may give a receiver that matters. */
  boolean isOrigin(String method) {
    return origins.contains(method);
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
    return Collections.unmodifiableMap(remoteInterfaces);
  }

  /** The interfaces that are remote because something names them, with their boundaries. */
  Map<String, Boundary> namedInterfaces() {
    return Collections.unmodifiableMap(namedInterfaces);
  }

  /** The methods with this name whose results are sent home. */
  public List<Entry<Match.Returns>> returns(String method) {
    return returns.getOrDefault(method, List.of());
  }

  /** What annotations with this simple name say of those that bear them in one of these ways. */
  List<Entry<Match.Annotated>> annotated(String name, Set<Bearer> bearers) {
    return annotated.getOrDefault(lastName(name), List.of()).stream()
        .filter(entry -> bearers.contains(entry.match().bearer()))
        .toList();
  }

  /** The boundary that every closure of a serializable type passes, if it is declared. */
  public Optional<Boundary> conversion() {
    return conversion;
  }

  /** Whether nothing can match. */
  public boolean isEmpty() {
    return calls.isEmpty()
        && patterns.isEmpty()
        && constructors.isEmpty()
        && shipped.isEmpty()
        && remoteInterfaces.isEmpty()
        && namedInterfaces.isEmpty()
        && returns.isEmpty()
        && annotated.isEmpty()
        && conversion.isEmpty();
  }

  private static String lastName(String name) {
    return name.substring(1 + Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')));
  }
}
