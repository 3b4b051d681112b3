package io.github.wireworthy;

import io.github.wireworthy.boundary.Crossing;
import io.github.wireworthy.boundary.Crossing.Payload;
import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.flow.Value;
import io.github.wireworthy.flow.ValueFlow;
import io.github.wireworthy.types.Body;
import io.github.wireworthy.types.Type;
import io.github.wireworthy.types.TypeSystem;
import io.github.wireworthy.types.TypeTable;
import io.github.wireworthy.types.Typing;
import io.github.wireworthy.verdict.Certainty;
import io.github.wireworthy.verdict.Judged;
import io.github.wireworthy.verdict.SerializabilityJudge;
import io.github.wireworthy.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Asks the judge about what crosses: the values of an expression, or a declared type. */
final class CrossingJudge {

  /** Types whose arguments are the types of what they hold. */
  private static final List<String> CONTAINERS =
      List.of(
          "java.util.Map", "java.lang.Iterable", "java.util.Iterator", "java.util.stream.Stream");

  private final TypeTable types;
  private final ValueFlow flow;
  private final Judges judges;
  private final Writers writers;
  private final Gates gates;

  CrossingJudge(TypeTable types, ValueFlow flow, Judges judges) {
    this.types = types;
    this.flow = flow;
    this.judges = judges;
    this.writers = new Writers(types, flow, judges.java());
    this.gates = new Gates(types);
  }

  Judged<Crossing> judge(Crossing crossing) {
    SerializabilityJudge applied = judges.at(crossing.boundary());
    Verdict verdict =
        applied.judgeAll(List.of(verdict(crossing, applied), registered(crossing, applied)));
    return new Judged<>(
        crossing,
        verdict instanceof Verdict.Fails fails
                && !(writers.areKnown(crossing) && gates.areOpen(crossing))
            ? new Verdict.Fails(Certainty.POSSIBLE, fails.route())
            : verdict);
  }

  private Verdict verdict(Crossing crossing, SerializabilityJudge applied) {
    Payload payload = crossing.payload();
    if (payload instanceof Payload.OfExpression value) {
      return applied.judge(flow.except(valuesOf(value.body(), value.expression()), value.spared()));
    } else if (payload instanceof Payload.OfConversion closure) {
      return of(closure.body(), closure.closure(), applied);
    } else if (payload instanceof Payload.OfResult result) {
      return of(result.body(), result.expression(), applied);
    } else if (payload instanceof Payload.OfContents contents) {
      return ofContents(contents, applied);
    } else if (payload instanceof Payload.OfMade made) {
      return applied.made(made.type());
    } else if (payload instanceof Payload.OfHeld held) {
      return ofHeld(held, applied);
    } else if (payload instanceof Payload.OfType declared) {
      return applied.judge(declared.type());
    } else if (payload instanceof Payload.OfObjects objects) {
      return applied.judge(objects.type());
    }
    return applied.judge(((Payload.OfInstances) payload).type().asType());
  }

  /** Of methods of the sources that only hand on, the outermost call may tell what writes. */
  private Verdict registered(Crossing crossing, SerializabilityJudge applied) {
    Optional<Verdict> verdict = Optional.empty();
    for (Optional<Crossing> at = Optional.of(crossing); at.isPresent(); at = at.get().inside()) {
      Optional<Expression> writer = at.get().writer();
      if (writer.isPresent() && at.get().payload() instanceof Payload.OfExpression here) {
        Typing typing = types.typing(here.body());
        if (applied.isWrittenInstead(typing, writer.get())) {
          return applied.judgeAll(List.of());
        } else if (verdict.isEmpty()) {
          verdict = Optional.of(applied.registered(typing, writer.get(), valuesOf(crossing)));
        }
      }
    }
    return verdict.orElseGet(() -> applied.judgeAll(List.of()));
  }

  private List<Value> valuesOf(Crossing crossing) {
    return crossing.payload() instanceof Payload.OfExpression value
        ? flow.except(valuesOf(value.body(), value.expression()), value.spared())
        : List.of(new Value.Null());
  }

  private Verdict of(Body body, Expression expression, SerializabilityJudge applied) {
    return applied.judge(valuesOf(body, expression));
  }

  private List<Value> valuesOf(Body body, Expression expression) {
    return flow.valuesOf(types.typing(body), expression);
  }

  /** What is not seen to be in a holder may be anything of the declared type. */
  private Verdict ofContents(Payload.OfContents payload, SerializabilityJudge applied) {
    Typing typing = types.typing(payload.body());
    Value.Contents contents = flow.contentsOf(typing, payload.holder());
    List<Verdict> verdicts = new ArrayList<>();
    contents.values().forEach(value -> verdicts.add(applied.judge(value)));
    if (!contents.areAll()) {
      elementTypes(typing.typeOf(payload.holder()))
          .forEach(type -> verdicts.add(applied.judge(type)));
    }
    return applied.judgeAll(verdicts);
  }

  /** What is known of the elements counts if it can be what is meant. */
  private Verdict ofHeld(Payload.OfHeld payload, SerializabilityJudge applied) {
    Value.Contents held = flow.contentsOf(types.typing(payload.body()), payload.holder());
    boolean areMeant =
        held.areAll()
            && !held.values().isEmpty()
            && held.values().stream()
                .flatMap(value -> Value.alternatives(value).stream())
                .allMatch(value -> isOf(payload.type(), value));
    return areMeant
        ? applied.judgeAll(held.values().stream().map(applied::judge).toList())
        : applied.judge(payload.type());
  }

  private boolean isOf(Type wanted, Value value) {
    return types.system().erasure(wanted) instanceof Type.ClassType named
        && types.system().isSubtype(Value.typeOf(value), named.name()) == TypeSystem.Answer.YES;
  }

  private List<Type> elementTypes(Type holder) {
    if (holder instanceof Type.ArrayType array) {
      return List.of(array.element());
    }
    for (String container : CONTAINERS) {
      Optional<Type.ClassType> seen = types.system().asSuper(holder, container);
      if (seen.isPresent()) {
        return seen.get().arguments();
      }
    }
    return List.of();
  }
}
