package io.github.wireworthy.verdict;

import io.github.wireworthy.capture.Capture;
import io.github.wireworthy.capture.Captures;
import io.github.wireworthy.facts.Modifiers;
import io.github.wireworthy.types.FieldInfo;
import io.github.wireworthy.types.TypeInfo;
import io.github.wireworthy.types.TypeTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a class itself adds to what is written of its objects: fields, and what javac adds to them.
 */
final class Members {

  private final TypeTable types;
  private final Captures captures;
  private final Hooks hooks;

  Members(TypeTable types, Captures captures, Hooks hooks) {
    this.types = types;
    this.captures = captures;
    this.hooks = hooks;
  }

  /** A field, or what an inner class carries. */
  sealed interface Member {

    /** The name of the field in the class file. */
    String name();

    record OfField(FieldInfo field) implements Member {
      @Override
      public String name() {
        return field.name();
      }
    }

    record OfCapture(String name, Capture capture) implements Member {}
  }

  /**
   * The members that default serialization writes, in the order in which it does. Those that are
   * primitive are left out: they are written first and never fail.
   */
  List<Member> written(TypeInfo type) {
    Optional<Set<String>> named =
        type.kind() == TypeInfo.Kind.RECORD ? Optional.empty() : hooks.persistentFields(type);
    List<Member> members = new ArrayList<>();
    for (FieldInfo field : type.fields()) {
      if (!field.has(Modifiers.STATIC)
          && named
              .map(names -> names.contains(field.name()))
              .orElse(!field.has(Modifiers.TRANSIENT))) {
        members.add(new Member.OfField(field));
      }
    }
    if (writesCaptures(type)) {
      captures.ofClass(type).forEach(capture -> members.add(carried(type, capture)));
    }
    members.sort(Comparator.comparing(Member::name));
    return members;
  }

  /** A class that names the fields to be written does not name those that javac adds. */
  boolean writesCaptures(TypeInfo type) {
    return type.kind() == TypeInfo.Kind.RECORD || hooks.persistentFields(type).isEmpty();
  }

  /** What a class carries, under the name that javac gives it. */
  Member.OfCapture carried(TypeInfo type, Capture capture) {
    return new Member.OfCapture(
        capture instanceof Capture.LocalVariable local
            ? "val$" + local.variable().name()
            : "this$" + depth(type),
        capture);
  }

  /** How many enclosing instances lie around the one that a class carries. */
  private int depth(TypeInfo type) {
    int depth = -1;
    Optional<TypeInfo> next = Optional.of(type);
    while (next.isPresent() && depth < 100) {
      depth++;
      next = enclosingInstance(next.get());
    }
    return Math.max(0, depth - 1);
  }

  private Optional<TypeInfo> enclosingInstance(TypeInfo type) {
    return captures.ofClass(type).stream()
        .filter(Capture.EnclosingInstance.class::isInstance)
        .map(capture -> ((Capture.EnclosingInstance) capture).type())
        .findFirst()
        .flatMap(outer -> types.find(outer.name()));
  }
}
