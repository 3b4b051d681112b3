package io.github.wireworthy.verdict;

import io.github.wireworthy.capture.Captures;
import io.github.wireworthy.facts.Modifiers;
import io.github.wireworthy.flow.ValueFlow;
import io.github.wireworthy.types.Type;
import io.github.wireworthy.types.TypeInfo;
import io.github.wireworthy.types.TypeSystem.Answer;
import io.github.wireworthy.types.TypeTable;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * All that a judge asks.
 *
 * @param profile the serializer that writes
 * @param java the judge of what the serializer leaves to Java's own
 * @param stubs types whose objects are replaced by something that can go
 */
record World(
    TypeTable types,
    Captures captures,
    ValueFlow flow,
    KnownTypes known,
    Hierarchy hierarchy,
    Hooks hooks,
    Members members,
    SerializerProfile profile,
    Optional<SerializabilityJudge> java,
    Set<String> stubs) {

  /** What judges of a serializer ask. */
  static World of(
      TypeTable types,
      Captures captures,
      ValueFlow flow,
      KnownLibrary library,
      SerializerProfile profile,
      Optional<SerializabilityJudge> java) {
    KnownTypes known = new KnownTypes(types, profile.over(library));
    Hooks hooks = new Hooks(types, profile.ownCode());
    return new World(
        types,
        captures,
        flow,
        known,
        new Hierarchy(types, known, profile),
        hooks,
        new Members(types, captures, hooks),
        profile,
        java,
        Set.of());
  }

  /** The same with these stubs. */
  World letting(Set<String> supertypes) {
    return new World(
        types,
        captures,
        flow,
        known,
        hierarchy,
        hooks,
        members,
        profile,
        java,
        Set.copyOf(supertypes));
  }

  /** The same if these classes were declared serializable. */
  World declaring(Set<String> classes) {
    return new World(
        types,
        captures,
        flow,
        known,
        hierarchy.declaring(classes),
        hooks,
        members,
        profile,
        java,
        stubs);
  }

  /** The judge of objects of a type, if they are left to Java's own serialization. */
  Optional<SerializabilityJudge> javaFor(Type type) {
    boolean isContainer =
        type instanceof Type.ClassType named
            && known
                .nearest(named.name())
                .filter(row -> row.written() == KnownType.Written.AS_ELEMENTS)
                .isPresent();
    return java.filter(judge -> !isContainer && hierarchy.isMarked(type) == Answer.YES);
  }

  /**
   * The classes of the sources below an abstract one, if all of them write something in place of
   * their objects: then nobody writes what the abstract class adds.
   */
  List<TypeInfo> replacedBelow(TypeInfo type) {
    if (!type.has(Modifiers.ABSTRACT) || type.isInterface()) {
      return List.of();
    }
    List<TypeInfo> concrete =
        hierarchy.sourceSubtypes(type.name()).serializable().stream()
            .filter(below -> !below.has(Modifiers.ABSTRACT))
            .toList();
    return concrete.stream()
            .anyMatch(below -> hooks.replacing(below, JavaIo.WRITE_REPLACE).isEmpty())
        ? List.of()
        : concrete;
  }

  /** Whether objects of a type are replaced by something that can go. */
  boolean isStub(Type type) {
    return stubs.stream().anyMatch(stub -> hierarchy.isSubtype(type, stub));
  }
}
