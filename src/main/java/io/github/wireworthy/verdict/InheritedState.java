package io.github.wireworthy.verdict;

import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.facts.MethodFact;
import io.github.wireworthy.facts.Modifiers;
import io.github.wireworthy.facts.Statement;
import io.github.wireworthy.facts.Traversal;
import io.github.wireworthy.facts.Variable;
import io.github.wireworthy.types.Body;
import io.github.wireworthy.types.FieldInfo;
import io.github.wireworthy.types.MethodInfo;
import io.github.wireworthy.types.TypeInfo;
import io.github.wireworthy.types.TypeSystem.Answer;
import io.github.wireworthy.types.Typing;
import io.github.wireworthy.verdict.FieldTouches.Kind;
import io.github.wireworthy.verdict.FieldTouches.Touch;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds what the objects of a class hold by superclasses that are not serializable, and lose: the
 * no-arg constructor of the first such superclass runs when they are read, and sets it anew.
 */
final class InheritedState {

  private final World world;
  private final TypeInfo owner;
  private final Set<MethodFact> called = new HashSet<>();

  private InheritedState(World world, TypeInfo owner) {
    this.world = world;
    this.owner = owner;
  }

  /** The loss of a source class whose objects are read back as what they are. */
  static Optional<Loss> of(World world, TypeInfo owner) {
    Optional<TypeInfo> base = base(world, owner);
    boolean isOwnAffair =
        world.hooks().writeObject(owner).isPresent()
            || !owner.methods(JavaIo.READ_OBJECT).isEmpty();
    return base.isEmpty() || isOwnAffair
        ? Optional.empty()
        : new InheritedState(world, owner).loss(base.get());
  }

  /** The superclass, if it is of the sources and not serializable. */
  private static Optional<TypeInfo> base(World world, TypeInfo owner) {
    return owner
        .superclass()
        .flatMap(parent -> world.types().find(Naming.nameOf(parent)))
        .filter(parent -> parent.origin() == TypeInfo.Origin.SOURCE)
        .filter(parent -> world.hierarchy().isSerializable(parent.asType()) == Answer.NO)
        .filter(
            parent ->
                Readback.withoutConstructor(world, owner.asType(), owner)
                    instanceof Verdict.Passes);
  }

  private Optional<Loss> loss(TypeInfo base) {
    List<FieldInfo> fields =
        upwards(base).stream()
            .flatMap(level -> level.fields().stream())
            .filter(field -> !field.has(Modifiers.STATIC) && !field.has(Modifiers.TRANSIENT))
            .filter(field -> field.declaration().isPresent())
            .toList();
    if (fields.isEmpty()) {
      return Optional.empty();
    }
    CodeAround code = CodeAround.of(world.types(), base);
    code.bodies().stream().filter(body -> isConstructorOf(body, owner)).forEach(this::addCalled);
    List<FieldInfo> given = new ArrayList<>();
    List<FieldInfo> setLater = new ArrayList<>();
    for (FieldInfo field : fields) {
      List<Touch> touches = FieldTouches.of(world.types(), field, code.bodies());
      if (touches.stream().anyMatch(touch -> touch.kind() != Kind.STORE)) {
        if (touches.stream().anyMatch(touch -> isGiven(touch))) {
          given.add(field);
        } else if (touches.stream().anyMatch(this::isSetLater)) {
          setLater.add(field);
        }
      }
    }
    boolean isGiven = !given.isEmpty();
    List<FieldInfo> lost = isGiven ? given : setLater;
    return lost.isEmpty()
        ? Optional.empty()
        : owner
            .location()
            .map(
                place ->
                    new Loss.OfInheritedState(
                        owner, lost, isGiven ? Certainty.LIKELY : Certainty.POSSIBLE, place));
  }

  /** A superclass and those above it that the sources have: none of them is serializable. */
  private List<TypeInfo> upwards(TypeInfo base) {
    List<TypeInfo> levels = new ArrayList<>();
    Optional<TypeInfo> next = Optional.of(base);
    while (next.isPresent()
        && next.get().origin() == TypeInfo.Origin.SOURCE
        && !levels.contains(next.get())) {
      levels.add(next.get());
      next = next.get().superclass().flatMap(it -> world.types().find(Naming.nameOf(it)));
    }
    return levels;
  }

  private static boolean isConstructorOf(Body body, TypeInfo type) {
    return body instanceof Body.OfMethod method
        && method.method().isConstructor()
        && body.owner().name().equals(type.name());
  }

  /**
   * Notes the constructors that others call with arguments, and those they call, all the way up.
   */
  private void addCalled(Body body) {
    Typing typing = world.types().typing(body);
    Traversal.of(
        body::children,
        new Traversal.Visitor() {
          @Override
          public void statement(Statement statement) {
            if (statement instanceof Statement.ConstructorCall call
                && !call.arguments().isEmpty()) {
              typing
                  .invocation(call)
                  .map(Typing.Invocation::method)
                  .ifPresent(method -> follow(method));
            }
          }
        });
  }

  private void follow(MethodInfo constructor) {
    boolean isNew = constructor.declaration().filter(called::add).isPresent();
    if (isNew) {
      world.hooks().code(constructor).ifPresent(this::addCalled);
    }
  }

  /** Whether a constructor that subclasses call with arguments sets a field to one of them. */
  private boolean isGiven(Touch touch) {
    return touch.kind() == Kind.STORE
        && touch.body() instanceof Body.OfMethod code
        && called.contains(code.method())
        && touch.value().filter(value -> mentionsParameter(value, code.method())).isPresent();
  }

  private static boolean mentionsParameter(Expression value, MethodFact method) {
    return Mentioned.anyOf(
        method.parameters().stream().map(Variable::name).collect(Collectors.toSet()), value);
  }

  private boolean isSetLater(Touch touch) {
    return touch.kind() == Kind.STORE && !Purposes.runsWhenMade(touch.body());
  }
}
