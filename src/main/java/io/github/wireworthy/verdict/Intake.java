package io.github.wireworthy.verdict;

import io.github.wireworthy.facts.Modifiers;
import io.github.wireworthy.types.Type;
import io.github.wireworthy.types.TypeInfo;
import io.github.wireworthy.types.TypeSystem.Answer;
import io.github.wireworthy.types.TypeTable;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Which types a serializer takes that does not go by {@code java.io.Serializable} alone.
 *
 * @param isMarked whether Java's own would take a type
 */
record Intake(
    TypeTable types, KnownTypes known, SerializerProfile profile, Function<Type, Answer> isMarked) {

  /** Superclasses that hold nothing of their own that would have to be written. */
  private static final Set<String> EMPTY_BASES =
      Set.of("java.lang.Object", "java.lang.Record", "java.lang.Enum");

  /** How long a chain of superclasses may be. */
  private static final int MAX_DEPTH = 1000;

  /** Whether objects of a type are taken, whatever they hold. */
  Answer of(Type.ClassType type) {
    Optional<TypeInfo> info = types.find(type.name());
    if (info.isEmpty()) {
      return isMarked.apply(type);
    }
    return info.get().origin() == TypeInfo.Origin.SOURCE
        ? ofSource(type, info.get())
        : ofLibrary(type, info.get());
  }

  private Answer ofSource(Type.ClassType type, TypeInfo info) {
    return profile.takesAnyClass() || isMarked.apply(type) == Answer.YES
        ? ofBase(info)
        : isMarked.apply(type);
  }

  /** What a class inherits from a library is written with it. */
  private Answer ofBase(TypeInfo info) {
    Optional<TypeInfo> level = Optional.of(info);
    for (int depth = 0; depth < MAX_DEPTH; depth++) {
      Optional<Type> parent = level.flatMap(TypeInfo::superclass);
      if (parent.isEmpty() || EMPTY_BASES.contains(Naming.nameOf(parent.get()))) {
        return Answer.YES;
      }
      level = types.find(Naming.nameOf(parent.get()));
      if (level.isEmpty()) {
        return Answer.UNKNOWN;
      } else if (level.get().origin() != TypeInfo.Origin.SOURCE) {
        return ofLibrary(level.get().asType(), level.get());
      }
    }
    return Answer.UNKNOWN;
  }

  private Answer ofLibrary(Type.ClassType type, TypeInfo info) {
    Optional<KnownType.Written> row = known.nearest(type.name()).map(KnownType::written);
    if (row.isPresent()) {
      return row.get() == KnownType.Written.NEVER ? Answer.NO : Answer.YES;
    } else if (info.kind() == TypeInfo.Kind.ENUM
        || profile.platform() == SerializerProfile.Platform.OPEN) {
      return Answer.YES;
    }
    return info.origin() == TypeInfo.Origin.JDK ? ofPlatform(type, info) : ofOther(type);
  }

  private Answer ofPlatform(Type.ClassType type, TypeInfo info) {
    boolean isAsJava = profile.platform() == SerializerProfile.Platform.AS_JAVA;
    if (isAsJava && isMarked.apply(type) == Answer.YES) {
      return Answer.YES;
    }
    boolean saysNothing =
        info.isInterface() || info.has(Modifiers.ABSTRACT) || EMPTY_BASES.contains(type.name());
    return saysNothing ? Answer.UNKNOWN : Answer.NO;
  }

  private Answer ofOther(Type.ClassType type) {
    Answer marked = isMarked.apply(type);
    return profile.takesAnyClass() && marked != Answer.YES ? Answer.UNKNOWN : marked;
  }
}
