package io.github.wireworthy.verdict;

import io.github.wireworthy.facts.Modifiers;
import io.github.wireworthy.types.MethodInfo;
import io.github.wireworthy.types.Type;
import io.github.wireworthy.types.TypeInfo;
import io.github.wireworthy.types.TypeSystem.Answer;
import java.util.List;
import java.util.Optional;

/** Whether objects that were written can be made again when they are read. */
final class Readback {

  private Readback() {}

  /**
   * Fails if the constructor that the serializer calls is missing: for java.io one without
   * parameters of the nearest superclass that is not serializable, which the class can call ({@code
   * java.io.ObjectStreamClass}).
   */
  static Verdict withoutConstructor(World world, Type.ClassType type, TypeInfo info) {
    return switch (world.profile().making()) {
      case FIRST_OTHER_CONSTRUCTOR -> withoutOtherConstructor(world, type, info);
      case NO_ARG_CONSTRUCTOR -> withoutOwnConstructor(world, info);
      case WITHOUT_CONSTRUCTOR -> Verdicts.PASSES;
    };
  }

  /** Fails if a class has no constructor without parameters, whatever its access. */
  private static Verdict withoutOwnConstructor(World world, TypeInfo info) {
    boolean isThere =
        info.kind() == TypeInfo.Kind.ANONYMOUS
            || info.methods().stream()
                .anyMatch(method -> method.isConstructor() && method.parameterTypes().isEmpty());
    boolean isPlain = world.captures().ofClass(info).isEmpty() && isStatic(info);
    return (isThere && isPlain) || info.has(Modifiers.ABSTRACT)
        ? Verdicts.PASSES
        : cannotBeRead(info, Optional.empty());
  }

  private static Verdict withoutOtherConstructor(World world, Type.ClassType type, TypeInfo info) {
    Optional<TypeInfo> base = Optional.empty();
    for (Type level : world.hierarchy().superclassesDownTo(type)) {
      Answer answer = world.hierarchy().isSerializable(level);
      if (answer == Answer.YES) {
        break;
      } else if (answer == Answer.UNKNOWN || !(level instanceof Type.ClassType named)) {
        return Verdicts.PASSES;
      } else {
        base = world.types().find(named.name());
      }
    }
    return base.isEmpty() || hasConstructor(world, base.get(), info)
        ? Verdicts.PASSES
        : cannotBeRead(info, base.map(TypeInfo::name));
  }

  private static boolean hasConstructor(World world, TypeInfo base, TypeInfo subclass) {
    return world.captures().ofClass(base).isEmpty()
        && isStatic(base)
        && base.methods().stream()
            .filter(method -> method.isConstructor() && method.parameterTypes().isEmpty())
            .anyMatch(constructor -> isAccessible(constructor, base, subclass));
  }

  /** The constructor of an inner class takes the outer object. */
  private static boolean isStatic(TypeInfo type) {
    return type.declaration().isPresent()
        || type.enclosingType().isEmpty()
        || type.has(Modifiers.STATIC);
  }

  private static boolean isAccessible(MethodInfo constructor, TypeInfo base, TypeInfo subclass) {
    if (constructor.has(Modifiers.PRIVATE)) {
      return false;
    }
    return constructor.has(Modifiers.PUBLIC)
        || constructor.has(Modifiers.PROTECTED)
        || Hooks.packageOf(base.name()).equals(Hooks.packageOf(subclass.name()));
  }

  /** Fails if an {@code Externalizable} class has no public constructor without parameters. */
  static Verdict withoutPublicConstructor(World world, TypeInfo info) {
    List<MethodInfo> constructors =
        info.methods().stream()
            .filter(method -> method.isConstructor() && method.parameterTypes().isEmpty())
            .filter(constructor -> constructor.has(Modifiers.PUBLIC))
            .toList();
    boolean isMissing = constructors.isEmpty() || !world.captures().ofClass(info).isEmpty();
    return isMissing && !info.has(Modifiers.ABSTRACT)
        ? cannotBeRead(info, Optional.empty())
        : Verdicts.PASSES;
  }

  private static Verdict cannotBeRead(TypeInfo info, Optional<String> base) {
    return Verdicts.fails(
        Certainty.PROVED,
        new Culprit(Culprit.Reason.NO_CONSTRUCTOR, info.name(), base, info.location()));
  }
}
