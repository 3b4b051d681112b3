package io.github.wireworthy.verdict;

import io.github.wireworthy.capture.Capture;
import io.github.wireworthy.flow.Value;
import io.github.wireworthy.source.Location;
import io.github.wireworthy.types.Body;
import io.github.wireworthy.types.TypeInfo;
import io.github.wireworthy.types.TypeTable;
import java.util.List;
import java.util.Optional;

/** Judges what closures and inner classes carry, each with the step that leads to it. */
final class CaptureJudge {

  private final Bench bench;

  CaptureJudge(Bench bench) {
    this.bench = bench;
  }

  /** The verdict on what a lambda or method reference in a body carries. */
  Verdict ofClosure(Body body, Capture capture) {
    TypeInfo owner = body.owner();
    if (capture instanceof Capture.EnclosingInstance instance) {
      Value self = new Value.This(instance.type().asType());
      return judge(Step.Kind.CAPTURED_THIS, owner, instance.member(), capture, List.of(self));
    } else if (capture instanceof Capture.Receiver receiver) {
      TypeTable types = bench.world().types();
      List<Value> values = bench.world().flow().valuesOf(types.typing(body), receiver.expression());
      return judge(Step.Kind.BOUND_RECEIVER, owner, "", capture, values);
    }
    return ofVariable(owner, (Capture.LocalVariable) capture);
  }

  /** The verdict on what the objects of a class carry, in a field of this name. */
  Verdict ofClass(TypeInfo type, String field, Capture capture) {
    if (capture instanceof Capture.EnclosingInstance instance) {
      Value outer = new Value.This(instance.type().asType());
      return judge(Step.Kind.ENCLOSING_INSTANCE, type, field, capture, List.of(outer));
    }
    return ofVariable(type, (Capture.LocalVariable) capture);
  }

  private Verdict ofVariable(TypeInfo owner, Capture.LocalVariable local) {
    List<Value> values =
        bench
            .world()
            .flow()
            .valuesOf(bench.world().types().typing(local.declaredIn()), local.variable());
    return judge(Step.Kind.CAPTURED_VARIABLE, owner, local.variable().name(), local, values);
  }

  private Verdict judge(
      Step.Kind kind, TypeInfo owner, String name, Capture capture, List<Value> values) {
    Optional<Location> location = owner.file().map(file -> new Location(file, capture.cause()));
    return bench
        .values()
        .judge(
            values,
            value ->
                new Step(kind, owner.name(), name, Naming.nameOf(Value.typeOf(value)), location));
  }
}
