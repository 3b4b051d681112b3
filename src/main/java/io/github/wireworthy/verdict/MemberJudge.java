package io.github.wireworthy.verdict;

import io.github.wireworthy.flow.Value;
import io.github.wireworthy.flow.ValueFlow;
import io.github.wireworthy.types.FieldInfo;
import io.github.wireworthy.types.Type;
import io.github.wireworthy.types.TypeInfo;
import java.util.ArrayList;
import java.util.List;

/** Judges the fields of classes, the components of records, and what javac adds as fields. */
final class MemberJudge {

  private final Bench bench;

  MemberJudge(Bench bench) {
    this.bench = bench;
  }

  /**
   * The verdicts on the members that one class of a hierarchy adds, in the order of writing.
   *
   * @param info the class of the object or a superclass of it
   */
  List<Verdict> ofLevel(Instance instance, TypeInfo info) {
    List<Verdict> verdicts = new ArrayList<>();
    for (Members.Member member : bench.world().members().written(info)) {
      if (member instanceof Members.Member.OfCapture captured) {
        if (bench.world().profile().writesCaptures()) {
          verdicts.add(bench.captures().ofClass(info, captured.name(), captured.capture()));
        }
      } else if (member instanceof Members.Member.OfField field) {
        verdicts.add(ofField(instance, info, field.field()));
      }
    }
    return verdicts;
  }

  /**
   * The verdict on what a field of an object holds, by the step to the field. What a library stores
   * into its own fields is out of view.
   */
  Verdict ofField(Instance instance, TypeInfo owner, FieldInfo field) {
    return field.type() instanceof Type.Primitive
        ? Verdicts.PASSES
        : ofField(owner, field, valuesOf(instance, owner, field));
  }

  /** The verdict on a field that holds one of these values. */
  Verdict ofField(TypeInfo owner, FieldInfo field, List<Value> values) {
    List<Verdict> verdicts = new ArrayList<>();
    boolean isStandIn = isStandIn(field);
    for (Value value : values) {
      Verdict held =
          isStandIn && isOutOfView(field, value)
              ? Verdicts.PASSES
              : Verdicts.both(
                  bench.values().judge(value), bench.replacements().fitting(value, field.type()));
      verdicts.add(Verdicts.after(step(owner, field, value), held));
    }
    Verdict verdict = Verdicts.ofAlternatives(verdicts);
    return owner.origin() == TypeInfo.Origin.SOURCE && !isFilledOutOfView(field, values, verdicts)
        ? verdict
        : Verdicts.atMost(Certainty.POSSIBLE, verdict);
  }

  /**
   * Whether all that is seen to be stored can go, and only what code out of view may store besides
   * cannot, by the type of the field.
   */
  private static boolean isFilledOutOfView(
      FieldInfo field, List<Value> values, List<Verdict> verdicts) {
    boolean isAnySeen = false;
    for (int i = 0; i < values.size(); i++) {
      boolean isOutOfView = isOutOfView(field, values.get(i));
      isAnySeen |= !isOutOfView;
      if (!isOutOfView && !(verdicts.get(i) instanceof Verdict.Passes)) {
        return false;
      }
    }
    return isAnySeen;
  }

  private static boolean isOutOfView(FieldInfo field, Value value) {
    return value instanceof Value.Declared declared
        && declared.location().isPresent()
        && declared.location().equals(field.location());
  }

  private boolean isStandIn(FieldInfo field) {
    return field.declaration().stream()
        .flatMap(declaration -> declaration.annotations().stream())
        .anyMatch(bench.world().known()::standsIn);
  }

  private static Step step(TypeInfo owner, FieldInfo field, Value value) {
    return new Step(
        owner.kind() == TypeInfo.Kind.RECORD ? Step.Kind.COMPONENT : Step.Kind.FIELD,
        owner.name(),
        field.name(),
        Naming.nameOf(Value.typeOf(value)),
        field.location());
  }

  /** The values of a field; declared types are told as the class of the object has them. */
  private List<Value> valuesOf(Instance instance, TypeInfo owner, FieldInfo field) {
    ValueFlow flow = bench.world().flow();
    List<Value> values = new ArrayList<>();
    for (Value value : instance.valuesOf(flow, field)) {
      values.add(
          value instanceof Value.Declared declared
                  && !owner.typeParameters().isEmpty()
                  && !(declared.type() instanceof Type.Intersection)
              ? declared.as(seenBy(instance, owner, declared.type()))
              : value);
    }
    return values;
  }

  /** A type argument that says less than the bound of its parameter has both types. */
  private Type seenBy(Instance instance, TypeInfo owner, Type type) {
    Type seen = bench.world().types().system().asMemberOf(instance.type(), owner.name(), type);
    if (!(type instanceof Type.TypeVariable variable) || seen.equals(type)) {
      return seen;
    }
    List<Type> all = new ArrayList<>();
    all.add(seen);
    all.addAll(variable.bounds().types());
    return new Type.Intersection(all);
  }
}
