package io.github.wireworthy.verdict;

import io.github.wireworthy.facts.Modifiers;
import io.github.wireworthy.flow.Value;
import io.github.wireworthy.source.Location;
import io.github.wireworthy.types.FieldInfo;
import io.github.wireworthy.types.Type;
import io.github.wireworthy.types.TypeInfo;
import io.github.wireworthy.types.TypeSystem.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Judges whether a serializer was told of the classes of all objects that are reached. */
final class RegistrationJudge {

  /** Objects that are held deeper than this are not looked at. */
  private static final int MAX_DEPTH = 6;

  /** Objects of these are written as what they hold, whatever fields their classes add. */
  private static final List<String> CONTAINERS =
      List.of("java.util.Collection", "java.util.Map", "java.lang.Enum");

  private final World world;
  private final Registration registration;
  private final Registered registered;

  RegistrationJudge(World world, Registration registration, Registered registered) {
    this.world = world;
    this.registration = registration;
    this.registered = registered;
  }

  /** The verdict on something of which these are the possibilities. */
  Verdict judge(List<Value> alternatives) {
    return Verdicts.ofAlternatives(alternatives.stream().map(value -> judge(value, 0)).toList());
  }

  private Verdict judge(Value value, int depth) {
    if (depth > MAX_DEPTH) {
      return Verdicts.PASSES;
    } else if (value instanceof Value.Allocation object) {
      return isKnown(object.type())
          ? ofContents(object, depth)
          : fails(Certainty.PROVED, object.type(), Optional.of(object.location()));
    } else if (value instanceof Value.Array array) {
      return isKnown(array.type())
          ? ofElements(array.type(), array.elements().values(), array.location(), depth)
          : fails(Certainty.PROVED, array.type(), Optional.of(array.location()));
    } else if (value instanceof Value.Constant constant) {
      return constant.type() instanceof Type.Primitive || isKnown(constant.type())
          ? Verdicts.PASSES
          : fails(Certainty.PROVED, constant.type(), Optional.empty());
    } else if (value instanceof Value.Declared declared) {
      return ofDeclared(declared.type());
    }
    return value instanceof Value.This self ? ofDeclared(self.type()) : Verdicts.PASSES;
  }

  private boolean isKnown(Type type) {
    return registered.classes().contains(Naming.nameOf(type));
  }

  private Verdict fails(Certainty certainty, Type type, Optional<Location> location) {
    return Verdicts.fails(
        certainty,
        new Culprit(
            Culprit.Reason.UNREGISTERED,
            Naming.nameOf(type),
            Optional.of(registration.failure()),
            location));
  }

  /** Of a class of which objects can be made, and of no subclass that was told, nothing can go. */
  private Verdict ofDeclared(Type type) {
    Optional<TypeInfo> info =
        type instanceof Type.ClassType named ? world.types().find(named.name()) : Optional.empty();
    boolean isConcrete =
        info.filter(it -> !it.isInterface() && !it.has(Modifiers.ABSTRACT))
            .filter(it -> !it.name().equals("java.lang.Object"))
            .isPresent();
    return isConcrete && registered.classes().stream().noneMatch(told -> isBelow(told, type))
        ? fails(Certainty.LIKELY, type, info.flatMap(TypeInfo::location))
        : Verdicts.PASSES;
  }

  private boolean isBelow(String told, Type type) {
    return world.types().system().isSubtype(Type.ClassType.of(told), Naming.nameOf(type))
        != Answer.NO;
  }

  private Verdict ofContents(Value.Allocation object, int depth) {
    Type.ClassType type = object.type();
    if (!registered.isFieldwise(type.name())) {
      return Verdicts.PASSES;
    }
    List<Verdict> parts = new ArrayList<>();
    parts.add(ofElements(type, object.holds().values(), object.location(), depth));
    if (CONTAINERS.stream().noneMatch(it -> world.hierarchy().isSubtype(type, it))) {
      for (Type level : world.hierarchy().superclassesDownTo(type)) {
        world
            .types()
            .find(Naming.nameOf(level))
            .filter(info -> info.origin() == TypeInfo.Origin.SOURCE)
            .ifPresent(info -> parts.addAll(ofFields(object, info, depth)));
      }
    }
    return Verdicts.ofParts(parts);
  }

  private Verdict ofElements(Type holder, List<Value> elements, Location location, int depth) {
    List<Verdict> parts = new ArrayList<>();
    for (Value element : elements) {
      List<Verdict> alternatives = new ArrayList<>();
      for (Value one : Value.alternatives(element)) {
        Step step =
            new Step(
                Step.Kind.ELEMENT,
                Naming.nameOf(holder),
                "",
                Naming.nameOf(Value.typeOf(one)),
                Naming.locationOf(one).or(() -> Optional.of(location)));
        alternatives.add(Verdicts.after(step, judge(one, depth + 1)));
      }
      Verdict verdict = Verdicts.ofAlternatives(alternatives);
      boolean isSure = !(element instanceof Value.Choice choice) || choice.isSure();
      parts.add(isSure ? verdict : Verdicts.atMost(Certainty.LIKELY, verdict));
    }
    return Verdicts.ofParts(parts);
  }

  private List<Verdict> ofFields(Value.Allocation object, TypeInfo owner, int depth) {
    List<Verdict> verdicts = new ArrayList<>();
    if (hasOwnFormat(owner)) {
      return verdicts;
    }
    for (Members.Member member : world.members().written(owner)) {
      if (member instanceof Members.Member.OfField field
          && !(field.field().type() instanceof Type.Primitive)
          && !hasOwnFormat(field.field())) {
        verdicts.add(ofField(object, owner, field.field(), depth));
      }
    }
    return verdicts;
  }

  private Verdict ofField(Value.Allocation object, TypeInfo owner, FieldInfo field, int depth) {
    List<Verdict> alternatives = new ArrayList<>();
    for (Value value : world.flow().valuesOf(field, object)) {
      Step step =
          new Step(
              owner.kind() == TypeInfo.Kind.RECORD ? Step.Kind.COMPONENT : Step.Kind.FIELD,
              owner.name(),
              field.name(),
              Naming.nameOf(Value.typeOf(value)),
              field.location());
      alternatives.add(Verdicts.after(step, judge(value, depth + 1)));
    }
    return Verdicts.ofAlternatives(alternatives);
  }

  private boolean hasOwnFormat(TypeInfo owner) {
    Set<String> formats = registration.ownFormats();
    return formats.stream().anyMatch(it -> world.hierarchy().isSubtype(owner.asType(), it))
        || owner.declaration().stream()
            .flatMap(fact -> fact.annotations().stream())
            .anyMatch(annotation -> isOwnFormat(annotation.name()));
  }

  private boolean hasOwnFormat(FieldInfo field) {
    return field.declaration().stream()
        .flatMap(fact -> fact.annotations().stream())
        .anyMatch(annotation -> isOwnFormat(annotation.name()));
  }

  /** Annotations are named as they are written, so the last part of the name has to do. */
  private boolean isOwnFormat(String annotation) {
    String simple = annotation.substring(annotation.lastIndexOf('.') + 1);
    return registration.ownFormats().stream()
        .anyMatch(it -> it.endsWith("." + simple) || it.endsWith("$" + simple));
  }
}
