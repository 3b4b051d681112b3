package io.github.wireworthy.verdict;

import io.github.wireworthy.facts.FieldFact;
import io.github.wireworthy.facts.Modifiers;
import io.github.wireworthy.flow.Value;
import io.github.wireworthy.source.Location;
import io.github.wireworthy.types.Body;
import io.github.wireworthy.types.MethodInfo;
import io.github.wireworthy.types.Type;
import io.github.wireworthy.types.TypeInfo;
import io.github.wireworthy.types.TypeSystem.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Judges the objects of a class, as {@code java.io.ObjectOutputStream} goes about them. */
final class ClassJudge {

  /** New objects made of new objects are told apart up to this depth: recursion makes more. */
  private static final int MAX_NESTING = 5;

  private final Bench bench;

  ClassJudge(Bench bench) {
    this.bench = bench;
  }

  /** The verdict on a new object, library elements left out. */
  Verdict made(Value.Allocation object) {
    Type.ClassType type = object.type();
    Optional<Location> location = Optional.of(object.location());
    if (bench.world().isStub(type)) {
      return Verdicts.PASSES;
    }
    Optional<TypeInfo> info = bench.world().types().find(type.name());
    if (info.isEmpty()) {
      return bench.types().judge(type);
    }
    return switch (bench.world().hierarchy().isSerializable(type)) {
      case YES -> isNever(type) ? notSerializable(type, location) : contents(object, info.get());
      case NO -> isAlways(type) ? Verdicts.PASSES : notSerializable(type, location);
      case UNKNOWN -> bench.types().missingSupertypes(type);
    };
  }

  private Verdict notSerializable(Type.ClassType type, Optional<Location> location) {
    return Verdicts.fails(Certainty.PROVED, culprit(type.name(), location));
  }

  /** Something of a type that the serializer does not take. */
  Culprit culprit(String type, Optional<Location> location) {
    SerializerProfile profile = bench.world().profile();
    return !profile.isByMarker()
        ? new Culprit(Culprit.Reason.REFUSED, type, Optional.of(profile.title()), location)
        : new Culprit(Culprit.Reason.NOT_SERIALIZABLE, type, Optional.empty(), location);
  }

  private boolean isNever(Type.ClassType type) {
    return isExactly(type, KnownType.Written.NEVER);
  }

  private boolean isAlways(Type.ClassType type) {
    return isExactly(type, KnownType.Written.ALWAYS);
  }

  private boolean isExactly(Type.ClassType type, KnownType.Written written) {
    return bench
        .world()
        .known()
        .exactly(type.name())
        .filter(row -> row.written() == written)
        .isPresent();
  }

  /** The verdict on the object whose code is running: of this class or of a subclass. */
  Verdict running(Type.ClassType type) {
    Optional<TypeInfo> info = bench.world().types().find(type.name());
    Optional<Verdict> running = bench.examination().running(type.name());
    if (info.isEmpty() || bench.world().isStub(type)) {
      return bench.types().judge(type);
    } else if (running.isPresent()) {
      return running.get();
    }
    return switch (bench.world().hierarchy().isSerializable(type)) {
      case YES -> Verdicts.both(bench.containers().byArguments(type), contents(type));
      case NO ->
          Verdicts.fails(
              certaintyOfRunning(info.get()), culprit(type.name(), location(info.get())));
      case UNKNOWN -> bench.types().missingSupertypes(type);
    };
  }

  /** An object of a class that is not serializable may be of a subclass that is. */
  private Certainty certaintyOfRunning(TypeInfo info) {
    Hierarchy.Subtypes subtypes = bench.world().hierarchy().sourceSubtypes(info.name());
    if (subtypes.serializable().isEmpty()) {
      return info.isInterface() ? interfaceCertainty(subtypes) : Certainty.PROVED;
    }
    return info.has(Modifiers.ABSTRACT) || info.isInterface()
        ? Certainty.POSSIBLE
        : Certainty.LIKELY;
  }

  private static Certainty interfaceCertainty(Hierarchy.Subtypes subtypes) {
    return subtypes.exist() ? Certainty.LIKELY : Certainty.POSSIBLE;
  }

  /** Where a class is declared, if it is in the sources. */
  Optional<Location> location(TypeInfo info) {
    return info.location();
  }

  /** The verdict on what the objects of a serializable class hold. */
  Verdict contents(Type.ClassType type) {
    Optional<TypeInfo> info = bench.world().types().find(type.name());
    if (info.isEmpty() || !mayHoldAnything(type, info.get())) {
      return Verdicts.PASSES;
    }
    List<TypeInfo> replaced = bench.world().replacedBelow(info.get());
    if (!replaced.isEmpty()) {
      return Verdicts.ofAlternatives(
          replaced.stream().map(below -> contents(below.asType())).toList());
    }
    Instance anyObject = new Instance(type, info.get(), Optional.empty());
    return bench
        .examination()
        .verdict(
            new Memory.Subject.OfClass(type),
            bench.world().hierarchy().namesDownTo(type),
            () -> examine(anyObject));
  }

  /** The verdict on what a new object holds; its constructor may tell more than its class. */
  private Verdict contents(Value.Allocation object, TypeInfo info) {
    if (!mayHoldAnything(object.type(), info)) {
      return Verdicts.PASSES;
    }
    Memory.Subject anyObject = new Memory.Subject.OfClass(object.type());
    boolean isGivenAnything =
        Stream.concat(
                object.arguments().stream(),
                object.calls().stream().flatMap(call -> call.arguments().stream()))
            .anyMatch(ClassJudge::tellsAnything);
    if (!isGivenAnything && bench.memory().passes(anyObject)) {
      return Verdicts.PASSES;
    } else if (object.nesting() > MAX_NESTING) {
      return contents(object.type());
    }
    Instance instance = new Instance(object.type(), info, Optional.of(object));
    return bench
        .examination()
        .verdict(
            new Memory.Subject.OfObject(object),
            bench.world().hierarchy().namesDownTo(object.type()),
            () -> examine(instance));
  }

  private static boolean tellsAnything(List<Value> argument) {
    return !argument.stream()
        .allMatch(
            value ->
                value instanceof Value.Constant constant
                    && constant.type() instanceof Type.Primitive);
  }

  /** Enums are written by name; classes of the JDK are trusted. */
  private boolean mayHoldAnything(Type.ClassType type, TypeInfo info) {
    return info.kind() != TypeInfo.Kind.ENUM
        && !info.isInterface()
        && info.origin() != TypeInfo.Origin.JDK
        && !bench.world().isStub(type)
        && !bench.world().hierarchy().isSubtype(type, "java.lang.Enum");
  }

  private Verdict examine(Instance instance) {
    return bench.replacements().of(instance).orElseGet(() -> withoutReplacement(instance));
  }

  /** The verdict on what is written of an object that is written itself. */
  Verdict withoutReplacement(Instance instance) {
    if (instance.info().kind() == TypeInfo.Kind.RECORD) {
      return bench.world().profile().takesRecords()
          ? ofLevel(instance, instance.type(), instance.info())
          : refused(instance);
    } else if (bench.world().hooks().isExternalizable(instance.type())) {
      return ofExternalizable(instance);
    }
    return Verdicts.both(
        ofLevels(instance),
        Readback.withoutConstructor(bench.world(), instance.type(), instance.info()));
  }

  private Verdict refused(Instance instance) {
    return Verdicts.fails(
        Certainty.PROVED,
        new Culprit(
            Culprit.Reason.REFUSED,
            instance.type().name(),
            Optional.of(bench.world().profile().title()),
            location(instance.info())));
  }

  private Verdict ofExternalizable(Instance instance) {
    Type.ClassType type = instance.type();
    Optional<MethodInfo> method = bench.world().hooks().writeExternal(type);
    Optional<Body> code = method.flatMap(bench.world().hooks()::code);
    Verdict written =
        code.isPresent()
            ? new CustomWriteJudge(bench, instance, type, JavaIo.WRITE_EXTERNAL)
                .judge(code.get(), List::of)
            : Verdicts.PASSES;
    return Verdicts.both(
        written, Readback.withoutPublicConstructor(bench.world(), instance.info()));
  }

  private Verdict ofLevels(Instance instance) {
    List<Verdict> verdicts = new ArrayList<>();
    for (Type level : bench.world().hierarchy().superclassesDownTo(instance.type())) {
      if (bench.world().hierarchy().isSerializable(level) == Answer.YES) {
        ofLevel(instance, level).ifPresent(verdicts::add);
      } else if (level instanceof Type.Unknown missing) {
        verdicts.add(bench.types().judge(missing));
      }
    }
    return Verdicts.ofParts(verdicts);
  }

  private Optional<Verdict> ofLevel(Instance instance, Type level) {
    if (!(level instanceof Type.ClassType named)) {
      return Optional.empty();
    }
    return bench
        .world()
        .types()
        .find(named.name())
        .filter(info -> info.origin() != TypeInfo.Origin.JDK)
        .map(info -> ofLevel(instance, named, info));
  }

  /** The verdict on what one class of the hierarchy adds. */
  private Verdict ofLevel(Instance instance, Type.ClassType level, TypeInfo info) {
    Optional<MethodInfo> hook = bench.world().hooks().writeObject(info);
    if (hook.isEmpty()) {
      return Verdicts.ofParts(defaults(instance, info));
    }
    Optional<Body> code = bench.world().hooks().code(hook.get());
    if (code.isEmpty()) {
      return Verdicts.PASSES;
    } else if (Hooks.onlyThrows(code.get())) {
      return notSerializable(instance.type(), location(info));
    }
    return new CustomWriteJudge(bench, instance, level, JavaIo.WRITE_OBJECT)
        .judge(code.get(), () -> defaults(instance, info));
  }

  /** The verdicts on what one class writes unless it does otherwise. */
  private List<Verdict> defaults(Instance instance, TypeInfo info) {
    List<Verdict> verdicts = new ArrayList<>();
    verdicts.add(ofNames(info));
    verdicts.addAll(bench.members().ofLevel(instance, info));
    return verdicts;
  }

  /** Nothing is written of a class that names a field which it does not have. */
  private Verdict ofNames(TypeInfo info) {
    Optional<FieldFact> names = bench.world().hooks().persistentFieldsOf(info);
    return names
        .flatMap(fact -> PersistentFields.firstWithoutField(bench.world().types(), info, fact))
        .map(
            name ->
                Verdicts.fails(
                    Certainty.PROVED,
                    new Culprit(
                        Culprit.Reason.NAMES_NO_FIELD,
                        info.name(),
                        Optional.of(name),
                        location(info))))
        .orElse(Verdicts.PASSES);
  }
}
