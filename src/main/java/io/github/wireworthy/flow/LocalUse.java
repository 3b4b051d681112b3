package io.github.wireworthy.flow;

import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.types.Body;
import io.github.wireworthy.types.Type;
import io.github.wireworthy.types.TypeInfo;
import io.github.wireworthy.types.TypeTable;
import io.github.wireworthy.types.Typing;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds functions that are only ever called where they are: in local variables, in methods of the
 * scanned sources that they are handed to, and in fields and collections that stay themselves,
 * nothing is done with them but calling them. Whatever their type allows, they do not travel.
 */
public final class LocalUse {

  private final TypeTable types;
  private final ValueFlow flow;
  private final Exits exits;
  private final Overriders overriders;
  private final Map<Body, Surroundings> surroundings = new ConcurrentHashMap<>();
  private final Map<String, Boolean> classes = new ConcurrentHashMap<>();
  private final Map<Receipt, Fate> receipts = new ConcurrentHashMap<>();

  private Optional<CreationSites> everywhere = Optional.empty();

  /** What tells of a function that it is on its way out. */
  public interface Exits {

    /** Whether a type says that its objects can be written. */
    boolean isSerializable(Type type);

    /** Whether an argument of a call or creation is what a boundary sends. */
    boolean sends(Typing typing, Expression call, Expression argument);
  }

  public LocalUse(TypeTable types, ValueFlow flow, Exits exits) {
    this.types = types;
    this.flow = flow;
    this.exits = exits;
    this.overriders = new Overriders(types);
  }

  /** Whether a type says that its objects can be written. */
  public boolean isSerializable(Type type) {
    return exits.isSerializable(type);
  }

  /** Whether a closure is called somewhere in view and does nothing else from here on. */
  public boolean test(Typing typing, Expression closure) {
    return new Trail(this, true).of(typing, closure).isLocal();
  }

  /**
   * Whether this is known of all objects of a class that the sources make, its subclasses included.
   * There are such objects.
   */
  public boolean test(TypeInfo type) {
    Boolean known = classes.get(type.name());
    if (known == null) {
      known = new Instances(this).areLocal(type);
      classes.put(type.name(), known);
    }
    return known;
  }

  /** Whether no code out of view can make objects of a class: private, local or anonymous. */
  public boolean isInView(TypeInfo type) {
    return new Instances(this).areInView(type);
  }

  TypeTable types() {
    return types;
  }

  ValueFlow flow() {
    return flow;
  }

  Exits exits() {
    return exits;
  }

  Overriders overriders() {
    return overriders;
  }

  /** What becomes of a parameter; each is followed once. */
  Fate fateOf(Receipt receipt) {
    Optional<Fate> known = known(receipt);
    if (known.isPresent()) {
      return known.get();
    }
    Fate found = new Trail(this, false).of(receipt);
    know(receipt, found);
    return found;
  }

  /** What is known already to become of a parameter. */
  Optional<Fate> known(Receipt receipt) {
    return Optional.ofNullable(receipts.get(receipt));
  }

  /** Notes what becomes of a parameter, however it is asked for. */
  void know(Receipt receipt, Fate fate) {
    receipts.put(receipt, fate);
  }

  /** All places where objects are made; read when first asked for. */
  synchronized CreationSites everywhere() {
    CreationSites read = everywhere.orElseGet(() -> CreationSites.in(types));
    everywhere = Optional.of(read);
    return read;
  }

  Surroundings around(Body body) {
    return surroundings.computeIfAbsent(body, Surroundings::in);
  }
}
