package io.github.wireworthy.verdict;

import io.github.wireworthy.facts.AnnotationFact;
import io.github.wireworthy.facts.FieldFact;
import io.github.wireworthy.facts.MethodFact;
import io.github.wireworthy.facts.Modifiers;
import io.github.wireworthy.facts.TypeUse;
import io.github.wireworthy.source.Location;
import io.github.wireworthy.types.Body;
import io.github.wireworthy.types.FieldInfo;
import io.github.wireworthy.types.MethodInfo;
import io.github.wireworthy.types.Type;
import io.github.wireworthy.types.TypeInfo;
import io.github.wireworthy.types.TypeSystem.Answer;
import io.github.wireworthy.verdict.SerialMember.Flaw;
import io.github.wireworthy.verdict.SerialMember.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the members of one class that are meant for serialization, with what is wrong with them.
 */
final class SerialMemberFinder {

  private final World world;
  private final TypeInfo owner;
  private final Answer isSerializable;

  private SerialMemberFinder(World world, TypeInfo owner) {
    this.world = world;
    this.owner = owner;
    this.isSerializable = world.hierarchy().isMarked(owner.asType());
  }

  /** The members of a source class, in no particular order. */
  static List<SerialMember> of(World world, TypeInfo owner) {
    return new SerialMemberFinder(world, owner).find();
  }

  private List<SerialMember> find() {
    List<SerialMember> members = new ArrayList<>();
    for (FieldInfo field : owner.fields()) {
      field.declaration().flatMap(fact -> ofField(field, fact)).ifPresent(members::add);
    }
    for (MethodInfo method : owner.methods()) {
      method.declaration().flatMap(fact -> ofMethod(method, fact)).ifPresent(members::add);
    }
    absentVersion().ifPresent(members::add);
    return members;
  }

  /** Of an object that is replaced no class is written, and enums and records need no version. */
  private Optional<SerialMember> absentVersion() {
    boolean isVersioned =
        owner.kind() == TypeInfo.Kind.CLASS
            && isSerializable == Answer.YES
            && !isBelow("java.lang.Enum")
            && world.hooks().replacing(owner, JavaIo.WRITE_REPLACE).isEmpty();
    boolean isThere =
        owner.fields().stream().anyMatch(field -> field.name().equals(JavaIo.SERIAL_VERSION_UID));
    return !isVersioned || isThere
        ? Optional.empty()
        : owner
            .location()
            .map(
                place ->
                    new SerialMember(
                        Kind.VERSION,
                        owner,
                        JavaIo.SERIAL_VERSION_UID,
                        place,
                        Optional.of(Flaw.ABSENT),
                        "",
                        Optional.empty()));
  }

  private Optional<SerialMember> ofField(FieldInfo field, FieldFact fact) {
    Optional<Kind> kind = SerialShapes.ofField(field.name());
    if (kind.isEmpty() && isAnnotated(fact.annotations())) {
      return member(field, Kind.OTHER, Optional.of(Flaw.OTHER_NAME), "");
    } else if (kind.isEmpty()) {
      return field.has(Modifiers.TRANSIENT) && !field.has(Modifiers.STATIC) && !hasHeirs()
          ? member(field, Kind.TRANSIENT_FIELD, flawOfClass(Kind.TRANSIENT_FIELD), "")
          : Optional.empty();
    } else if (isSerializable == Answer.UNKNOWN) {
      return Optional.empty();
    }
    Optional<Flaw> flaw = flawOfClass(kind.get()).or(() -> SerialShapes.flaw(kind.get(), field));
    if (kind.get() == Kind.VERSION || flaw.isPresent()) {
      return member(field, kind.get(), flaw, Naming.nameOf(field.type()));
    } else if (PersistentFields.isNull(fact)) {
      return member(field, kind.get(), Optional.of(Flaw.NULL), "");
    }
    Optional<String> missing =
        writesDefaults()
            ? PersistentFields.firstWithoutField(world.types(), owner, fact)
            : Optional.empty();
    return member(field, kind.get(), missing.map(name -> Flaw.NAMES_NO_FIELD), missing.orElse(""));
  }

  /** Serializable subclasses may be told what to do with a field. */
  private boolean hasHeirs() {
    return isSerializable == Answer.NO
        && !world.hierarchy().sourceSubtypes(owner.name()).serializable().isEmpty();
  }

  private boolean writesDefaults() {
    return world
        .hooks()
        .writeObject(owner)
        .map(hook -> world.hooks().code(hook).filter(world.hooks()::writesDefaults).isPresent())
        .orElse(true);
  }

  private Optional<SerialMember> member(
      FieldInfo field, Kind kind, Optional<Flaw> flaw, String detail) {
    return field
        .location()
        .map(
            place ->
                new SerialMember(kind, owner, field.name(), place, flaw, detail, Optional.empty()));
  }

  private Optional<SerialMember> ofMethod(MethodInfo method, MethodFact fact) {
    Optional<Kind> known = SerialShapes.ofMethod(method.name());
    boolean isAnnotated = isAnnotated(fact.annotations());
    if (isSerializable == Answer.UNKNOWN || (known.isEmpty() && !isAnnotated)) {
      return Optional.empty();
    } else if (known.isEmpty()) {
      return member(method, fact, Kind.OTHER, Optional.of(Flaw.OTHER_NAME), "");
    }
    Kind kind = known.get();
    Optional<Flaw> shape = SerialShapes.flaw(kind, method);
    if (servesHeirs(kind, method) || (!isAnnotated && !isMeant(kind, method, shape))) {
      return Optional.empty();
    }
    Optional<Flaw> flaw = flawOfClass(kind).or(() -> shape);
    return flaw.isPresent()
        ? member(method, fact, kind, flaw, detail(flaw.get(), kind, method))
        : sound(method, fact, kind);
  }

  private Optional<SerialMember> sound(MethodInfo method, MethodFact fact, Kind kind) {
    Optional<Type> foreign =
        method.thrown().stream().filter(thrown -> isForeign(kind, thrown)).findFirst();
    return member(
        method,
        fact,
        kind,
        foreign.map(thrown -> Flaw.OTHER_EXCEPTION),
        foreign.map(Naming::nameOf).orElse(""));
  }

  private static String detail(Flaw flaw, Kind kind, MethodInfo method) {
    return switch (flaw) {
      case OTHER_RESULT -> Naming.nameOf(method.returnType());
      case OTHER_PARAMETERS -> otherParameter(kind, method);
      default -> "";
    };
  }

  private static String otherParameter(Kind kind, MethodInfo method) {
    List<String> wanted = SerialShapes.parameters(kind);
    List<String> given = method.parameterTypes().stream().map(Naming::nameOf).toList();
    for (int index = 0; index < given.size(); index++) {
      if (index >= wanted.size() || !given.get(index).equals(wanted.get(index))) {
        return given.get(index);
      }
    }
    return "";
  }

  private Optional<SerialMember> member(
      MethodInfo method, MethodFact fact, Kind kind, Optional<Flaw> flaw, String detail) {
    return owner
        .file()
        .map(
            file ->
                new SerialMember(
                    kind,
                    owner,
                    method.name(),
                    new Location(file, fact.nameSpan()),
                    flaw,
                    detail,
                    Optional.of(method)));
  }

  /** Why the class does not heed a member of a kind, however it is declared. */
  private Optional<Flaw> flawOfClass(Kind kind) {
    boolean isReplacing = kind == Kind.WRITE_REPLACE || kind == Kind.READ_RESOLVE;
    boolean isAlwaysHeeded = isReplacing || kind == Kind.VERSION;
    if (owner.kind() == TypeInfo.Kind.ENUM || isBelow("java.lang.Enum")) {
      return Optional.of(Flaw.OF_ENUM);
    } else if (owner.isInterface()) {
      return Optional.of(Flaw.OF_INTERFACE);
    } else if (isSerializable == Answer.NO) {
      return Optional.of(Flaw.OF_PLAIN_CLASS);
    } else if (isAlwaysHeeded || kind == Kind.TRANSIENT_FIELD) {
      return Optional.empty();
    } else if (owner.kind() == TypeInfo.Kind.RECORD) {
      return Optional.of(Flaw.OF_RECORD);
    }
    boolean isOfExternalizable = kind == Kind.WRITE_EXTERNAL || kind == Kind.READ_EXTERNAL;
    return !isOfExternalizable && isBelow(JavaIo.EXTERNALIZABLE)
        ? Optional.of(Flaw.OF_EXTERNALIZABLE)
        : Optional.empty();
  }

  private boolean isBelow(String name) {
    return world.hierarchy().isSubtype(owner.asType(), name);
  }

  /** Whether a method of the protocol's name is more than one that happens to bear it. */
  private boolean isMeant(Kind kind, MethodInfo method, Optional<Flaw> shape) {
    if (method.has(Modifiers.ABSTRACT)) {
      return isPromised(kind, method, shape);
    } else if (isSerializable == Answer.NO && shape.isPresent()) {
      return false;
    }
    boolean isByItself =
        switch (kind) {
          case WRITE_EXTERNAL, READ_EXTERNAL -> shape.isEmpty() && isBelow(JavaIo.EXTERNALIZABLE);
          case WRITE_REPLACE, READ_RESOLVE -> true;
          default -> shape.isEmpty() || takesStream(kind, method);
        };
    return isByItself && (shape.isEmpty() || !isOwnMethod(kind, method));
  }

  /** Whether classes are asked to have a method that serialization will not call, as it is open. */
  private boolean isPromised(Kind kind, MethodInfo method, Optional<Flaw> shape) {
    return isSerializable == Answer.YES
        && shape.filter(Flaw.NOT_PRIVATE::equals).isPresent()
        && !isOwnMethod(kind, method);
  }

  /** A subclass that is serializable is replaced by what it inherits. */
  private boolean servesHeirs(Kind kind, MethodInfo method) {
    return (kind == Kind.WRITE_REPLACE || kind == Kind.READ_RESOLVE)
        && isSerializable == Answer.NO
        && !owner.isInterface()
        && !method.has(Modifiers.PRIVATE)
        && !owner.has(Modifiers.FINAL)
        && owner.kind() != TypeInfo.Kind.ANONYMOUS;
  }

  /**
   * Whether a method takes what the protocol's takes, or something more general. One that nobody
   * else can call may also take something more special, or more.
   */
  private boolean takesStream(Kind kind, MethodInfo method) {
    List<String> wanted = SerialShapes.parameters(kind);
    List<Type> parameters = method.parameterTypes();
    boolean isPrivate = method.has(Modifiers.PRIVATE);
    if (wanted.isEmpty() || parameters.isEmpty() || (parameters.size() > 1 && !isPrivate)) {
      return wanted.isEmpty();
    }
    String given = Naming.nameOf(parameters.get(0));
    return !given.equals("java.lang.Object")
        && (world.hierarchy().isSubtype(Type.ClassType.of(wanted.get(0)), given)
            || (isPrivate && world.hierarchy().isSubtype(parameters.get(0), wanted.get(0))));
  }

  /** Whether the code calls it itself, has another that is sound, or was asked to have it. */
  private boolean isOwnMethod(Kind kind, MethodInfo method) {
    return owner.methods(method.name()).stream().anyMatch(it -> SerialShapes.isSound(kind, it))
        || method.declaration().filter(world.flow()::isCalled).isPresent()
        || (kind != Kind.WRITE_REPLACE && kind != Kind.READ_RESOLVE && overrides(method));
  }

  private boolean overrides(MethodInfo method) {
    return world.types().system().directSupertypes(owner.asType()).stream()
        .flatMap(parent -> world.types().system().methods(parent, method.name()).stream())
        .anyMatch(
            above ->
                above.parameterTypes().size() == method.parameterTypes().size()
                    && !above.has(Modifiers.STATIC)
                    && !above.has(Modifiers.PRIVATE));
  }

  /** Checked exceptions for which the caller in {@code java.io} has no place. */
  private boolean isForeign(Kind kind, Type thrown) {
    Set<String> expected =
        switch (kind) {
          case WRITE_OBJECT -> Set.of("java.io.IOException");
          case READ_OBJECT -> Set.of("java.io.IOException", "java.lang.ClassNotFoundException");
          case READ_OBJECT_NO_DATA, WRITE_REPLACE, READ_RESOLVE ->
              Set.of("java.io.ObjectStreamException");
          default -> Set.of("java.lang.Throwable");
        };
    return world.hierarchy().isSubtype(thrown, "java.lang.Throwable")
        && !world.hierarchy().isSubtype(thrown, "java.lang.RuntimeException")
        && !world.hierarchy().isSubtype(thrown, "java.lang.Error")
        && expected.stream().noneMatch(type -> world.hierarchy().isSubtype(thrown, type));
  }

  private boolean isAnnotated(List<AnnotationFact> annotations) {
    return annotations.stream().anyMatch(this::isSerial);
  }

  private boolean isSerial(AnnotationFact annotation) {
    String simple = JavaIo.SERIAL.substring(JavaIo.SERIAL.lastIndexOf('.') + 1);
    return annotation.name().equals(JavaIo.SERIAL)
        || (annotation.name().equals(simple) && isJdks(annotation, simple));
  }

  /** What a simple name means here is asked of any code of the class. */
  private boolean isJdks(AnnotationFact annotation, String simple) {
    TypeUse.Named use = new TypeUse.Named(annotation.span(), Optional.empty(), simple, List.of());
    List<Body> bodies = world.types().bodies(owner);
    return !bodies.isEmpty()
        && Naming.nameOf(world.types().typing(bodies.get(0)).resolve(use)).equals(JavaIo.SERIAL);
  }
}
