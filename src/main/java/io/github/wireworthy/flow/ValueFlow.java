package io.github.wireworthy.flow;

import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.facts.FieldFact;
import io.github.wireworthy.facts.MethodFact;
import io.github.wireworthy.facts.Variable;
import io.github.wireworthy.types.Body;
import io.github.wireworthy.types.FieldInfo;
import io.github.wireworthy.types.Type;
import io.github.wireworthy.types.TypeInfo;
import io.github.wireworthy.types.TypeTable;
import io.github.wireworthy.types.Typing;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Tells, on demand and within a budget, which values expressions, variables and fields may hold.
 * What lies beyond the budget, or is decided by code out of view, is told by its declared type, so
 * that an answer always covers all that may be there. Answers are remembered.
 */
public final class ValueFlow {

  private final TypeTable types;
  private final KnownCalls calls;
  private final Map<String, Occurrences> occurrences = new ConcurrentHashMap<>();
  private final Map<Object, List<Occurrence>> places =
      Collections.synchronizedMap(new IdentityHashMap<>());
  private final Map<Expression, LiveStores> liveStores =
      Collections.synchronizedMap(new IdentityHashMap<>());
  private final AtomicInteger questions = new AtomicInteger();
  private final AtomicInteger cuts = new AtomicInteger();
  private @Nullable Mentions mentions;
  private final Map<FieldFact, List<Value>> ofFields = new ConcurrentHashMap<>();
  private final Map<Expression, List<Value>> known =
      Collections.synchronizedMap(new IdentityHashMap<>());

  public ValueFlow(TypeTable types, List<KnownCall> calls) {
    this.types = types;
    this.calls = new KnownCalls(types.system(), calls);
  }

  /** The values that an expression of the typing's body may hold; never empty. */
  public List<Value> valuesOf(Typing typing, Expression expression) {
    List<Value> values = known.get(expression);
    if (values == null) {
      values = new Search(this).start(typing, expression);
      known.put(expression, values);
    }
    return values;
  }

  /** What is left of values where objects of some types never come. */
  public List<Value> except(List<Value> values, List<Type> spared) {
    Narrowing narrowing = new Narrowing(types);
    List<Value> left = values;
    for (Type type : spared) {
      left = narrowing.failing(left, type);
    }
    return left.isEmpty() ? List.of(new Value.Null()) : left;
  }

  /** What the arrays and collections hold that an expression may be. */
  public Value.Contents contentsOf(Typing typing, Expression holder) {
    ContentsScan scan = new ContentsScan(types, new Search(this));
    List<Value> holders = valuesOf(typing, holder);
    Value.Contents contents = scan.ofAll(holders);
    return holders.size() == 1 ? contents : contents.perhaps();
  }

  /** The values that a variable, declared in the typing's body, may hold; never empty. */
  public List<Value> valuesOf(Typing typing, Variable variable) {
    Search search = new Search(this);
    return search.orDeclared(
        search.storage().ofVariable(typing.body(), variable, Optional.empty(), Frame.NONE),
        typing.typeOf(variable),
        typing,
        variable.span());
  }

  /** The values that a field may hold; never empty. */
  public List<Value> valuesOf(FieldInfo field) {
    Optional<FieldFact> declaration = field.declaration();
    if (declaration.isEmpty()) {
      return List.of(new Value.Declared(field.type(), field.location()));
    }
    List<Value> values = ofFields.get(declaration.get());
    if (values == null) {
      List<Value> found = new Search(this).storage().ofField(field);
      values = found.isEmpty() ? List.of(new Value.Null()) : found.stream().distinct().toList();
      ofFields.put(declaration.get(), values);
    }
    return values;
  }

  /**
   * The values that a field of an object may hold, of which it is known how it was made; never
   * empty.
   */
  public List<Value> valuesOf(FieldInfo field, Value.Allocation object) {
    Search search = new Search(this);
    Construction construction = Construction.of(types, search, object);
    List<Value> found = search.storage().ofField(field, Optional.of(construction));
    return found.isEmpty() ? List.of(new Value.Null()) : found.stream().distinct().toList();
  }

  /**
   * The values that a field may hold as long as some code has not run; never empty.
   *
   * @param later tells that code
   */
  public List<Value> valuesOf(FieldInfo field, Predicate<Body> later) {
    Optional<Construction> construction = Optional.of(Construction.before(later));
    List<Value> found = new Search(this).storage().ofField(field, construction);
    return found.isEmpty() ? List.of(new Value.Null()) : found.stream().distinct().toList();
  }

  /**
   * The code that stores into a field or puts something into what it holds, as far as it is in
   * view; its initialiser left out.
   */
  public List<Body> storesInto(FieldInfo field) {
    return field.declaration().isEmpty() ? List.of() : new FieldPlaces(this).storesInto(field);
  }

  /** The values that a method of the sources gives back; empty if it gives none. */
  public List<Value> resultsOf(Body method) {
    return new Search(this).calls().returned(method, Frame.NONE).stream().distinct().toList();
  }

  /**
   * The values that a task gives back when it is run: what a lambda or the named method returns, or
   * the method of that name of a new object; never empty.
   *
   * @param method the name of the functional method, {@code call}
   */
  public List<Value> resultsOf(Value task, String method) {
    return new Search(this).calls().resultsOf(task, method);
  }

  /** Whether a class of this simple name may be one whose new objects are known to keep values. */
  public boolean mayKeep(String simpleName) {
    return calls.mentionCreationOf(simpleName);
  }

  /**
   * The scanned types around which, up to their top-level types, some code calls or refers to a
   * method, or names a class to make an object.
   *
   * @param classes by their simple names
   */
  public List<TypeInfo> typesNaming(Set<String> methods, Set<String> classes) {
    Set<TypeInfo> naming = new HashSet<>();
    methods.forEach(method -> naming.addAll(mentions().calling(method)));
    classes.forEach(name -> naming.addAll(mentions().making(name)));
    return types.sourceTypes().stream().filter(it -> naming.contains(topLevel(it))).toList();
  }

  /** What the calls in view give a parameter of a method, though there may be others. */
  public List<Value> seenArguments(Body.OfMethod method, Variable parameter) {
    return new Callers(this, new Search(this))
        .seenArguments(method, parameter).stream().distinct().toList();
  }

  /** Whether code of the sources calls a method, or refers to it, as far as that is resolved. */
  public boolean isCalled(MethodFact method) {
    return new Callers(this, new Search(this)).isCalled(method);
  }

  /** Whether code of other top-level types, as far as names tell, stores into a field. */
  public boolean isStoredElsewhere(FieldInfo field) {
    return types.find(field.owner()).filter(owner -> mayStore(field, owner)).isPresent();
  }

  private boolean mayStore(FieldInfo field, TypeInfo owner) {
    return new FieldPlaces(this).areStoredElsewhere(field, owner);
  }

  /**
   * The places of a field, found once.
   *
   * @param finder finds them
   */
  List<Occurrence> places(FieldFact field, Supplier<List<Occurrence>> finder) {
    return once(places, field, finder);
  }

  /** The places of a variable that a body declares. */
  List<Occurrence> places(Body body, Variable variable) {
    return once(
        places,
        variable,
        () ->
            occurrencesAround(body.owner()).of(variable.name()).stream()
                .filter(place -> isOf(place, variable))
                .toList());
  }

  private boolean isOf(Occurrence place, Variable variable) {
    return place.name() instanceof Expression.Name
        && types.typing(place.body()).meaningOf(place.name()) instanceof Typing.Meaning.Local local
        && local.variable().equals(variable);
  }

  /** The stores into a variable that may be the last one where it is used. */
  LiveStores liveStores(Body body, Variable variable, Optional<Expression> use) {
    Supplier<LiveStores> finder = () -> LiveStores.at(body, variable, places(body, variable), use);
    return use.isPresent() ? once(liveStores, use.get(), finder) : finder.get();
  }

  /** Two threads may find the same twice. */
  private static <K, V> V once(Map<K, V> known, K key, Supplier<V> finder) {
    V found = known.get(key);
    if (found == null) {
      found = finder.get();
      known.put(key, found);
    }
    return found;
  }

  /** How much was asked so far. */
  public Effort effort() {
    return new Effort(questions.get(), cuts.get());
  }

  /**
   * How much was asked.
   *
   * @param questions how many expressions, variables, fields and methods were followed
   * @param cuts how many of them were not followed to all their ends, for want of budget
   */
  public record Effort(int questions, int cuts) {}

  void noteQuestion() {
    questions.incrementAndGet();
  }

  void noteCut() {
    cuts.incrementAndGet();
  }

  TypeTable types() {
    return types;
  }

  KnownCalls knownCalls() {
    return calls;
  }

  /** Which types store into fields and call methods of some name, all over the sources. */
  Mentions mentions() {
    synchronized (occurrences) {
      if (mentions == null) {
        mentions = Mentions.in(types, this::topLevel);
      }
      return mentions;
    }
  }

  private TypeInfo topLevel(TypeInfo type) {
    TypeInfo topLevel = type;
    for (Optional<TypeInfo> around = outer(type); around.isPresent(); around = outer(topLevel)) {
      topLevel = around.get();
    }
    return topLevel;
  }

  /** The places of names in the top-level type around a type. */
  Occurrences occurrencesAround(TypeInfo type) {
    TypeInfo topLevel = topLevel(type);
    Occurrences read = occurrences.get(topLevel.name());
    if (read == null) {
      read = Occurrences.in(types, topLevel);
      occurrences.put(topLevel.name(), read);
    }
    return read;
  }

  private Optional<TypeInfo> outer(TypeInfo type) {
    return type.enclosingType().flatMap(types::find);
  }
}
