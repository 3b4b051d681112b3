package io.github.wireworthy.verdict;

import io.github.wireworthy.facts.FieldFact;
import io.github.wireworthy.facts.Modifiers;
import io.github.wireworthy.types.FieldInfo;
import io.github.wireworthy.types.MethodInfo;
import io.github.wireworthy.types.Type;
import io.github.wireworthy.verdict.SerialMember.Flaw;
import io.github.wireworthy.verdict.SerialMember.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How {@code java.io.ObjectStreamClass} wants the members of its protocol to be declared. It looks
 * at erased types and at modifiers; thrown exceptions do not matter to it.
 */
final class SerialShapes {

  private static final Map<String, Kind> METHODS =
      Map.of(
          JavaIo.WRITE_OBJECT, Kind.WRITE_OBJECT,
          JavaIo.READ_OBJECT, Kind.READ_OBJECT,
          JavaIo.READ_OBJECT_NO_DATA, Kind.READ_OBJECT_NO_DATA,
          JavaIo.WRITE_REPLACE, Kind.WRITE_REPLACE,
          JavaIo.READ_RESOLVE, Kind.READ_RESOLVE,
          JavaIo.WRITE_EXTERNAL, Kind.WRITE_EXTERNAL,
          JavaIo.READ_EXTERNAL, Kind.READ_EXTERNAL);

  private static final Map<String, Kind> FIELDS =
      Map.of(
          JavaIo.SERIAL_VERSION_UID, Kind.VERSION,
          JavaIo.PERSISTENT_FIELDS, Kind.PERSISTENT_FIELDS);

  /** What {@code Field.getLong} widens without a word (JLS 5.1.2). */
  private static final Set<String> NARROW = Set.of("byte", "short", "char", "int");

  private SerialShapes() {}

  /** What a method of this name is for; empty for any other name. */
  static Optional<Kind> ofMethod(String name) {
    return Optional.ofNullable(METHODS.get(name));
  }

  /** What a field of this name is for; empty for any other name. */
  static Optional<Kind> ofField(String name) {
    return Optional.ofNullable(FIELDS.get(name));
  }

  /** The erased types of the parameters that a method of a kind has. */
  static List<String> parameters(Kind kind) {
    return switch (kind) {
      case WRITE_OBJECT -> List.of(JavaIo.OUTPUT_STREAM);
      case READ_OBJECT -> List.of(JavaIo.INPUT_STREAM);
      case WRITE_EXTERNAL -> List.of(JavaIo.OUTPUT);
      case READ_EXTERNAL -> List.of(JavaIo.INPUT);
      default -> List.of();
    };
  }

  /** Whether a method of the protocol's name is declared as one; the class may not heed it. */
  static boolean isSound(Kind kind, MethodInfo method) {
    return flaw(kind, method).isEmpty();
  }

  /** What is wrong with the declaration of a method. */
  static Optional<Flaw> flaw(Kind kind, MethodInfo method) {
    boolean isReplacing = kind == Kind.WRITE_REPLACE || kind == Kind.READ_RESOLVE;
    String result = isReplacing ? "java.lang.Object" : "void";
    boolean isPrivate =
        kind == Kind.WRITE_OBJECT || kind == Kind.READ_OBJECT || kind == Kind.READ_OBJECT_NO_DATA;
    if (!method.parameterTypes().stream().map(Naming::nameOf).toList().equals(parameters(kind))) {
      return Optional.of(Flaw.OTHER_PARAMETERS);
    } else if (!Naming.nameOf(method.returnType()).equals(result)) {
      return Optional.of(Flaw.OTHER_RESULT);
    } else if (method.has(Modifiers.STATIC)) {
      return Optional.of(Flaw.STATIC);
    }
    return isPrivate && !method.has(Modifiers.PRIVATE)
        ? Optional.of(Flaw.NOT_PRIVATE)
        : Optional.empty();
  }

  /** What is wrong with the declaration of a field. */
  static Optional<Flaw> flaw(Kind kind, FieldInfo field) {
    return kind == Kind.VERSION ? flawOfVersion(field) : flawOfPersistentFields(field);
  }

  private static Optional<Flaw> flawOfVersion(FieldInfo field) {
    String type = Naming.nameOf(field.type());
    if (!field.has(Modifiers.STATIC)) {
      return Optional.of(Flaw.NOT_STATIC);
    } else if (!field.has(Modifiers.FINAL)) {
      return Optional.of(Flaw.NOT_FINAL);
    } else if (NARROW.contains(type)) {
      return Optional.of(Flaw.NARROW_TYPE);
    }
    return type.equals("long") ? Optional.empty() : Optional.of(Flaw.OTHER_TYPE);
  }

  private static Optional<Flaw> flawOfPersistentFields(FieldInfo field) {
    if (!isOfStreamFields(field)) {
      return Optional.of(Flaw.OTHER_TYPE);
    } else if (!field.has(Modifiers.STATIC)) {
      return Optional.of(Flaw.NOT_STATIC);
    } else if (!field.has(Modifiers.FINAL)) {
      return Optional.of(Flaw.NOT_FINAL);
    }
    return field.has(Modifiers.PRIVATE) ? Optional.empty() : Optional.of(Flaw.NOT_PRIVATE);
  }

  /** The value is cast to it, whatever the field is declared as. */
  private static boolean isOfStreamFields(FieldInfo field) {
    boolean isDeclaredSo =
        field.type() instanceof Type.ArrayType array
            && array.element() instanceof Type.ClassType element
            && element.name().equals(JavaIo.STREAM_FIELD);
    return isDeclaredSo
        || field
            .declaration()
            .flatMap(FieldFact::initializer)
            .filter(PersistentFields::isList)
            .isPresent();
  }
}
