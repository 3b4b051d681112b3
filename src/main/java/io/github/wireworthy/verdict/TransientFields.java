package io.github.wireworthy.verdict;

import io.github.wireworthy.facts.AnnotationFact;
import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.facts.Modifiers;
import io.github.wireworthy.facts.Traversal;
import io.github.wireworthy.facts.TypeFact;
import io.github.wireworthy.source.Location;
import io.github.wireworthy.types.Body;
import io.github.wireworthy.types.FieldInfo;
import io.github.wireworthy.types.Type;
import io.github.wireworthy.types.TypeInfo;
import io.github.wireworthy.verdict.FieldTouches.Kind;
import io.github.wireworthy.verdict.FieldTouches.Touch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds the transient fields of a class that are null after its objects were read back, and are
 * used as if they never were. Nothing runs the constructors and initialisers of a serializable
 * class when its objects are read ({@code java.io.ObjectInputStream}).
 */
final class TransientFields {

  private final World world;
  private final Purposes purposes;
  private final TypeInfo owner;
  private final CodeAround code;
  private final Set<Body> making;
  private final Set<Body> writing;
  private final Set<Body> reading;
  private final Set<Body> restoring;
  private final Set<Body> settingUp;

  private TransientFields(World world, Purposes purposes, TypeInfo owner) {
    this.world = world;
    this.purposes = purposes;
    this.owner = owner;
    this.code = CodeAround.of(world.types(), owner);
    this.making = code.onlyWithin(body -> Purposes.runsWhenMade(body) && code.isOf(body, owner));
    this.writing = code.onlyWithin(body -> isNamed(body, JavaIo.WRITING_HOOKS));
    this.reading = code.reachedFrom(body -> isNamed(body, JavaIo.READING_HOOKS));
    this.restoring =
        code.reachedFrom(body -> isNamed(body, JavaIo.READING_HOOKS) && !isOnlyOfSubclass(body));
    this.settingUp = code.reachedFrom(this::isSetUp);
  }

  private static boolean isNamed(Body body, Set<String> names) {
    return body instanceof Body.OfMethod method && names.contains(method.method().name());
  }

  /** What a subclass does when it is read is done for none of the other objects. */
  private boolean isOnlyOfSubclass(Body body) {
    return !owner.has(Modifiers.ABSTRACT)
        && !body.owner().name().equals(owner.name())
        && world.hierarchy().isSubtype(body.owner().asType(), owner.name());
  }

  private boolean isSetUp(Body body) {
    return body instanceof Body.OfMethod method
        && !method.method().isConstructor()
        && !isNamed(body, JavaIo.READING_HOOKS)
        && purposes.isCalledInUse(method);
  }

  /** The losses of a source class whose objects are read back as what they are. */
  static List<Loss> of(World world, Purposes purposes, TypeInfo owner, Predicate<TypeInfo> isSent) {
    List<FieldInfo> fields =
        owner.fields().stream().filter(field -> isCandidate(world, owner, field)).toList();
    if (fields.isEmpty() || owner.declaration().filter(it -> isInjected(world, it)).isPresent()) {
      return List.of();
    }
    TransientFields found = new TransientFields(world, purposes, owner);
    Forgotten forgotten = new Forgotten(purposes, isSent);
    return fields.stream()
        .flatMap(
            field -> {
              List<Touch> touches = found.touches(field);
              return found
                  .lossOf(field, touches)
                  .map(
                      loss ->
                          forgotten.isLikely(owner, field, touches, found.uses(touches))
                              ? loss
                              : loss.perhaps())
                  .stream();
            })
        .toList();
  }

  /** What would be lost if a field were transient that is not. */
  static Optional<Loss> ifTransient(World world, Purposes purposes, StateMember member) {
    if (member.owner().declaration().filter(it -> isInjected(world, it)).isPresent()) {
      return Optional.empty();
    }
    TransientFields found = new TransientFields(world, purposes, member.owner());
    return found.lossOf(member.field(), found.touches(member.field()));
  }

  private static boolean isInjected(World world, TypeFact type) {
    return type.annotations().stream().anyMatch(world.known()::injects);
  }

  /**
   * Null is no value of a primitive field, and its zero mostly says that something is to be done.
   */
  private static boolean isCandidate(World world, TypeInfo owner, FieldInfo field) {
    List<AnnotationFact> annotations =
        field.declaration().map(fact -> fact.annotations()).orElse(List.of());
    return field.has(Modifiers.TRANSIENT)
        && !field.has(Modifiers.STATIC)
        && !(field.type() instanceof Type.Primitive)
        && field.declaration().isPresent()
        && annotations.stream().noneMatch(world.known()::injects)
        && annotations.stream().noneMatch(world.known()::allowsNull)
        && world
            .hooks()
            .persistentFields(owner)
            .filter(names -> names.contains(field.name()))
            .isEmpty();
  }

  private List<Touch> touches(FieldInfo field) {
    return FieldTouches.of(world.types(), field, code.bodies());
  }

  /** Where the field of an object that was read is surely used as if it were never null. */
  private List<Touch> uses(List<Touch> touches) {
    return touches.stream().filter(it -> isUse(it, touches, true)).toList();
  }

  private Optional<Loss> lossOf(FieldInfo field, List<Touch> touches) {
    List<Body> stores =
        touches.stream().filter(touch -> touch.kind() == Kind.STORE).map(Touch::body).toList();
    if (stores.stream().anyMatch(body -> restoring.contains(body) || settingUp.contains(body))) {
      return Optional.empty();
    }
    Certainty certainty = certainty(field, touches);
    Optional<Touch> sure = touches.stream().filter(it -> isUse(it, touches, true)).findFirst();
    Optional<Touch> use =
        sure.or(() -> touches.stream().filter(it -> isUse(it, touches, false)).findFirst());
    return isEverSet(field, touches) && use.isPresent() && field.location().isPresent()
        ? owner
            .file()
            .map(
                file ->
                    new Loss.OfTransientField(
                        owner,
                        field,
                        sure.isPresent() ? certainty : Certainty.POSSIBLE,
                        field.location().get(),
                        new Location(
                            use.get().body().owner().file().orElse(file),
                            use.get().place().span())))
        : Optional.empty();
  }

  /** What is never set at all is no matter of reading back, unless objects are only made to go. */
  private boolean isEverSet(FieldInfo field, List<Touch> touches) {
    boolean isSet =
        field.declaration().flatMap(fact -> fact.initializer()).isPresent()
            || touches.stream().anyMatch(touch -> touch.kind() == Kind.STORE);
    return isSet || (field.has(Modifiers.PRIVATE) && purposes.isWrittenWhenMade(owner));
  }

  /** Likely if only code sets it that has run when the object is written. */
  private Certainty certainty(FieldInfo field, List<Touch> touches) {
    boolean isSetBefore =
        touches.stream()
            .filter(touch -> touch.kind() == Kind.STORE)
            .allMatch(
                touch ->
                    making.contains(touch.body())
                        || touch.isOfNew()
                        || (reading.contains(touch.body()) && isMade()));
    boolean isAskedFor =
        touches.stream()
            .anyMatch(touch -> touch.kind() == Kind.NULL_CHECK && !making.contains(touch.body()));
    boolean isHidden = !field.has(Modifiers.FINAL) && world.flow().isStoredElsewhere(field);
    return isSetBefore && !isAskedFor && !isHidden && !maySetByReflection(field)
        ? Certainty.LIKELY
        : Certainty.POSSIBLE;
  }

  /** Whether the code around makes objects of just this class. */
  private boolean isMade() {
    List<Expression> made = new ArrayList<>();
    for (Body body : code.bodies()) {
      Traversal.of(
          body::children,
          new Traversal.Visitor() {
            @Override
            public void expression(Expression expression) {
              if (expression instanceof Expression.New creation
                  && creation.body().isEmpty()
                  && Naming.nameOf(world.types().typing(body).typeOf(creation))
                      .equals(owner.name())) {
                made.add(creation);
              }
            }
          });
    }
    return !made.isEmpty();
  }

  /** A field of another object than {@code this}. */
  private static boolean isOfOther(Expression place) {
    return place instanceof Expression.Select select
        && !(select.scope() instanceof Expression.This);
  }

  /** Code that runs on reading and hands {@code this} on, or has a final field to set. */
  private boolean maySetByReflection(FieldInfo field) {
    List<Body> own = reading.stream().filter(body -> code.isOf(body, owner)).toList();
    return !own.isEmpty()
        && (field.has(Modifiers.FINAL) || own.stream().anyMatch(TransientFields::handsOn));
  }

  private static boolean handsOn(Body body) {
    List<Expression> handed = new ArrayList<>();
    Traversal.of(
        body::children,
        new Traversal.Visitor() {
          @Override
          public void expression(Expression expression) {
            if (expression instanceof Expression.Call call) {
              call.arguments().stream()
                  .filter(Expression.This.class::isInstance)
                  .forEach(handed::add);
            }
          }
        });
    return !handed.isEmpty();
  }

  /**
   * Whether code that may run after reading needs the field not to be null.
   *
   * @param isSure whether it surely is the field of an object that was read
   */
  private boolean isUse(Touch touch, List<Touch> touches, boolean isSure) {
    Body body = touch.body();
    boolean isLater = !making.contains(body) && !writing.contains(body) && !reading.contains(body);
    boolean isAfterSending = !purposes.isWrittenWhenMade(owner) || settingUp.contains(body);
    boolean isOwn = code.isOf(body, owner) && !isOfOther(touch.place()) && isAfterSending;
    return touch.kind() == Kind.DEREFERENCE
        && isLater
        && !body.isStatic()
        && (!isSure || isOwn)
        && touches.stream()
            .noneMatch(
                other ->
                    other.body().equals(body)
                        && (other.kind() == Kind.STORE || other.kind() == Kind.NULL_CHECK));
  }
}
