package io.github.wireworthy.verdict;

import io.github.wireworthy.facts.AnnotationFact;
import io.github.wireworthy.facts.Modifiers;
import io.github.wireworthy.types.Type;
import io.github.wireworthy.types.TypeInfo;
import io.github.wireworthy.types.TypeSystem.Answer;
import java.util.ArrayList;
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
        info.kind() == TypeInfo.Kind.ANONYMOUS || !constructors(world, info).isEmpty();
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
        && constructors(world, base).stream()
            .anyMatch(modifiers -> isAccessible(modifiers, base, subclass));
  }

  /** The constructor of an inner class takes the outer object. */
  private static boolean isStatic(TypeInfo type) {
    return type.declaration().isPresent()
        || type.enclosingType().isEmpty()
        || type.has(Modifiers.STATIC);
  }

  /** The modifiers of the constructors without parameters, one that an annotation adds included. */
  private static List<Integer> constructors(World world, TypeInfo type) {
    List<Integer> modifiers = new ArrayList<>();
    type.methods().stream()
        .filter(method -> method.isConstructor() && method.parameterTypes().isEmpty())
        .forEach(constructor -> modifiers.add(constructor.modifiers()));
    type.declaration().stream()
        .flatMap(declaration -> declaration.annotations().stream())
        .filter(world.known()::constructs)
        .forEach(annotation -> modifiers.add(access(annotation)));
    return modifiers;
  }

  /** A factory method that the annotation names takes the place of the constructor. */
  private static int access(AnnotationFact annotation) {
    if (annotation.constants().contains("PRIVATE")
        || annotation.constants().contains("NONE")
        || !annotation.strings().isEmpty()) {
      return Modifiers.PRIVATE;
    } else if (annotation.constants().contains("PROTECTED")) {
      return Modifiers.PROTECTED;
    }
    boolean isOfPackage =
        annotation.constants().contains("PACKAGE") || annotation.constants().contains("MODULE");
    return isOfPackage ? 0 : Modifiers.PUBLIC;
  }

  private static boolean isAccessible(int modifiers, TypeInfo base, TypeInfo subclass) {
    if ((modifiers & Modifiers.PRIVATE) != 0) {
      return false;
    }
    return (modifiers & (Modifiers.PUBLIC | Modifiers.PROTECTED)) != 0
        || Hooks.packageOf(base.name()).equals(Hooks.packageOf(subclass.name()));
  }

  /** Fails if an {@code Externalizable} class has no public constructor without parameters. */
  static Verdict withoutPublicConstructor(World world, TypeInfo info) {
    boolean isMissing =
        constructors(world, info).stream().noneMatch(it -> (it & Modifiers.PUBLIC) != 0)
            || !world.captures().ofClass(info).isEmpty();
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
