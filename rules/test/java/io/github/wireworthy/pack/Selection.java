package io.github.wireworthy.pack;

import io.github.wireworthy.facts.MethodFact;
import io.github.wireworthy.facts.Modifiers;
import io.github.wireworthy.types.TypeInfo;
import io.github.wireworthy.types.classfile.ClassFileContent;
import io.github.wireworthy.types.classfile.ClassFileContent.Member;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What goes into the pack: the types that data name, those that their members name, and all that
 * stand above or around them.
 */
final class Selection {

  /** Private methods that {@code java.io} calls. */
  private static final Set<String> HOOKS =
      Set.of("writeObject", "readObject", "readObjectNoData", "writeReplace", "readResolve");

  /** Programs do not name what is internal, nor Scala's classes of singletons. */
  private static final Pattern OFF_LIMITS = Pattern.compile("\\.(internal|impl)\\.|\\$$");

  private final PublishedTypes types;
  private final SortedMap<String, ClassFileContent> selected = new TreeMap<>();
  private final Map<String, Boolean> serializable = new HashMap<>();

  private Selection(PublishedTypes types) {
    this.types = types;
  }

  /**
   * Selects types, with their visible members only.
   *
   * @param named binary names that are taken with all that their members name
   * @param alone binary names that are taken alone
   */
  static SortedMap<String, ClassFileContent> of(
      PublishedTypes types, Collection<String> named, Collection<String> alone) {
    Selection selection = new Selection(types);
    named.forEach(selection::add);
    for (String name : named) {
      selection.visible(name).ifPresent(selection::addWhatItNames);
    }
    alone.forEach(selection::add);
    selection.selected.replaceAll((name, type) -> selection.withoutUnknownFields(type));
    return selection.selected;
  }

  private void addWhatItNames(ClassFileContent type) {
    Stream.concat(type.fields().stream(), type.methods().stream())
        .flatMap(member -> SignatureNames.of(member.signature()).stream())
        .filter(name -> !OFF_LIMITS.matcher(name).find() && types.isTakenWithMembers(name))
        .forEach(this::add);
    type.memberTypes().values().forEach(this::addIfVisible);
  }

  private void addIfVisible(String name) {
    types.find(name).filter(Selection::isVisible).ifPresent(found -> add(name));
  }

  static boolean isVisible(ClassFileContent type) {
    return !OFF_LIMITS.matcher(type.name()).find()
        && type.kind() != TypeInfo.Kind.ANONYMOUS
        && type.enclosingMethod().isEmpty()
        && (type.modifiers() & (Modifiers.PUBLIC | Modifiers.PROTECTED)) != 0;
  }

  /** Takes a type with all that are named above it and around it. */
  private void add(String name) {
    Deque<String> pending = new ArrayDeque<>(Set.of(name));
    while (!pending.isEmpty()) {
      String next = pending.poll();
      if (selected.containsKey(next)) {
        continue;
      }
      visible(next)
          .ifPresent(
              type -> {
                selected.put(next, type);
                pending.addAll(SignatureNames.of(type.signature()));
                type.enclosingType().ifPresent(pending::add);
                if (isSerializable(next)) {
                  type.fields().stream()
                      .filter(Selection::isWritten)
                      .flatMap(field -> SignatureNames.of(field.signature()).stream())
                      .filter(types::isTakenWithMembers)
                      .forEach(pending::add);
                }
              });
    }
  }

  private Optional<ClassFileContent> visible(String name) {
    return types
        .find(name)
        .filter(type -> type.kind() != TypeInfo.Kind.ANONYMOUS && type.enclosingMethod().isEmpty())
        .map(this::withVisibleMembers);
  }

  private ClassFileContent withVisibleMembers(ClassFileContent type) {
    boolean isWritten = isSerializable(type.name());
    return withMembers(
        type,
        type.fields().stream()
            .filter(field -> isVisible(field) || (isWritten && isWritten(field)))
            .toList(),
        type.methods().stream().filter(method -> isNeeded(method, isWritten)).toList());
  }

  private static ClassFileContent withMembers(
      ClassFileContent type, List<Member> fields, List<Member> methods) {
    return new ClassFileContent(
        type.name(),
        type.simpleName(),
        type.kind(),
        type.modifiers(),
        type.signature(),
        type.memberTypes(),
        type.enclosingType(),
        type.enclosingMethod(),
        fields,
        methods);
  }

  /** A hidden field of a type that does not go in would leave open what a class path decides. */
  private ClassFileContent withoutUnknownFields(ClassFileContent type) {
    return withMembers(
        type,
        type.fields().stream().filter(field -> isVisible(field) || isKnown(field)).toList(),
        type.methods());
  }

  private boolean isKnown(Member field) {
    return SignatureNames.of(field.signature()).stream()
        .allMatch(name -> selected.containsKey(name) || Jdk.has(name));
  }

  private static boolean isVisible(Member member) {
    return (member.modifiers() & (Modifiers.PUBLIC | Modifiers.PROTECTED)) != 0;
  }

  private static boolean isWritten(Member field) {
    return (field.modifiers() & (Modifiers.STATIC | Modifiers.TRANSIENT)) == 0;
  }

  /**
   * Constructors without parameters are called when subclasses are read, by those of the package
   * too.
   */
  private static boolean isNeeded(Member method, boolean isWritten) {
    return isVisible(method)
        || (isWritten && HOOKS.contains(method.name()))
        || (method.name().equals(MethodFact.CONSTRUCTOR)
            && method.descriptor().startsWith("()")
            && !Modifiers.has(method.modifiers(), Modifiers.PRIVATE));
  }

  private boolean isSerializable(String name) {
    Boolean known = serializable.get(name);
    if (known == null) {
      Optional<ClassFileContent> type = types.find(name);
      known =
          type.isEmpty()
              ? Jdk.isSerializable(name)
              : SignatureNames.parents(type.get().signature()).stream()
                  .anyMatch(this::isSerializable);
      serializable.put(name, known);
    }
    return known;
  }
}
