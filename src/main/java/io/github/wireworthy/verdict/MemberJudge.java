package io.github.wireworthy.verdict;

import io.github.wireworthy.flow.Value;
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
   * @param type the class of the object
   * @param level that class or a superclass of it, type arguments substituted
   */
  List<Verdict> ofLevel(Type.ClassType type, Type.ClassType level, TypeInfo info) {
    List<Verdict> verdicts = new ArrayList<>();
    for (Members.Member member : bench.world().members().written(info)) {
      if (member instanceof Members.Member.OfCapture captured) {
        verdicts.add(bench.captures().ofClass(info, captured.name(), captured.capture()));
      } else if (member instanceof Members.Member.OfField field) {
        verdicts.add(ofField(type, info, field.field()));
      }
    }
    return verdicts;
  }

  /** The verdict on what a field of an object holds, by the step to the field. */
  Verdict ofField(Type.ClassType type, TypeInfo owner, FieldInfo field) {
    if (field.type() instanceof Type.Primitive) {
      return Verdicts.PASSES;
    }
    Verdict verdict =
        bench.values().judge(valuesOf(type, owner, field), value -> step(owner, field, value));
    return owner.origin() == TypeInfo.Origin.SOURCE
        ? verdict
        : Verdicts.atMost(Certainty.LIKELY, verdict);
  }

  private static Step step(TypeInfo owner, FieldInfo field, Value value) {
    return new Step(
        owner.kind() == TypeInfo.Kind.RECORD ? Step.Kind.COMPONENT : Step.Kind.FIELD,
        owner.name(),
        field.name(),
        Naming.nameOf(Naming.typeOf(value)),
        field.location());
  }

  /** The values of a field; declared types are told as the class of the object has them. */
  private List<Value> valuesOf(Type.ClassType type, TypeInfo owner, FieldInfo field) {
    List<Value> values = new ArrayList<>();
    for (Value value : bench.world().flow().valuesOf(field)) {
      values.add(
          value instanceof Value.Declared declared && !owner.typeParameters().isEmpty()
              ? new Value.Declared(
                  bench.world().types().system().asMemberOf(type, owner.name(), declared.type()),
                  declared.location())
              : value);
    }
    return values;
  }
}
