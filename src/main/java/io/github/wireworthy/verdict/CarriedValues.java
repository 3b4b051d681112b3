package io.github.wireworthy.verdict;

import io.github.wireworthy.capture.Capture;
import io.github.wireworthy.capture.Captures;
import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.facts.Traversal;
import io.github.wireworthy.source.Location;
import io.github.wireworthy.types.Body;
import io.github.wireworthy.types.Type;
import io.github.wireworthy.types.TypeInfo;
import io.github.wireworthy.types.TypeSystem.Answer;
import io.github.wireworthy.types.TypeTable;
import io.github.wireworthy.types.Typing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Lists what the serializable closures and classes of the scanned sources carry. */
public final class CarriedValues {

  private final TypeTable types;
  private final Captures captures;
  private final SerializabilityJudge judge;

  private CarriedValues(TypeTable types, Captures captures, SerializabilityJudge judge) {
    this.types = types;
    this.captures = captures;
    this.judge = judge;
  }

  /** Every capture of a serializable carrier, ordered by file and place. */
  public static List<CarriedValue> of(
      TypeTable types, Captures captures, SerializabilityJudge judge) {
    CarriedValues carried = new CarriedValues(types, captures, judge);
    List<CarriedValue> values = new ArrayList<>();
    for (TypeInfo type : types.sourceTypes()) {
      values.addAll(carried.ofClass(type));
      for (Body body : types.bodies(type)) {
        values.addAll(carried.ofClosures(body));
      }
    }
    values.sort(Comparator.comparing(CarriedValue::location));
    return values;
  }

  private List<CarriedValue> ofClass(TypeInfo type) {
    if (type.enclosingType().isEmpty()
        || type.location().isEmpty()
        || !judge.writesCaptures(type)) {
      return List.of();
    }
    List<CarriedValue> values = new ArrayList<>();
    for (Capture capture : captures.ofClass(type)) {
      if (!isInherited(type, capture)) {
        values.add(
            new CarriedValue(
                carrier(type),
                serializableSupertype(type),
                Optional.empty(),
                Optional.of(type),
                capture instanceof Capture.EnclosingInstance outer
                    ? captures.withReason(type, outer)
                    : capture,
                type.location().get(),
                judge.doubt(type)));
      }
    }
    return values;
  }

  /** A variable is carried for the sake of the local class that uses it, not of its subclasses. */
  private boolean isInherited(TypeInfo type, Capture capture) {
    return capture instanceof Capture.LocalVariable local
        && type
            .superclass()
            .filter(Type.ClassType.class::isInstance)
            .flatMap(parent -> types.find(((Type.ClassType) parent).name()))
            .filter(parent -> judge.isSerializable(parent.asType()) == Answer.YES)
            .map(captures::ofClass)
            .orElse(List.of())
            .stream()
            .anyMatch(
                inherited ->
                    inherited instanceof Capture.LocalVariable other
                        && other.variable().equals(local.variable()));
  }

  private CarriedValue.Carrier carrier(TypeInfo type) {
    if (type.kind() == TypeInfo.Kind.ANONYMOUS) {
      return CarriedValue.Carrier.ANONYMOUS_CLASS;
    }
    return type.enclosingType()
            .flatMap(types::find)
            .filter(outer -> outer.memberTypes().containsValue(type.name()))
            .isPresent()
        ? CarriedValue.Carrier.MEMBER_CLASS
        : CarriedValue.Carrier.LOCAL_CLASS;
  }

  private Type serializableSupertype(TypeInfo type) {
    return types.system().directSupertypes(type.asType()).stream()
        .filter(parent -> judge.isSerializable(parent) == Answer.YES)
        .findFirst()
        .orElse(type.asType());
  }

  private List<CarriedValue> ofClosures(Body body) {
    List<Expression> closures = new ArrayList<>();
    Traversal.of(
        body::children,
        new Traversal.Visitor() {
          @Override
          public void expression(Expression expression) {
            if (expression instanceof Expression.Lambda
                || expression instanceof Expression.MethodReference) {
              closures.add(expression);
            }
          }
        });
    List<CarriedValue> values = new ArrayList<>();
    if (!closures.isEmpty()) {
      Typing typing = types.typing(body);
      closures.forEach(closure -> values.addAll(ofClosure(typing, closure)));
    }
    return values;
  }

  private List<CarriedValue> ofClosure(Typing typing, Expression closure) {
    Type target = typing.typeOf(closure);
    if (judge.isSerializable(target) != Answer.YES) {
      return List.of();
    }
    boolean isLambda = closure instanceof Expression.Lambda;
    List<Capture> carried =
        closure instanceof Expression.Lambda lambda
            ? captures.of(typing, lambda)
            : captures.of(typing, (Expression.MethodReference) closure);
    List<CarriedValue> values = new ArrayList<>();
    for (Capture capture : carried) {
      values.add(
          new CarriedValue(
              isLambda ? CarriedValue.Carrier.LAMBDA : CarriedValue.Carrier.METHOD_REFERENCE,
              target,
              Optional.of(typing.body()),
              Optional.empty(),
              capture,
              new Location(typing.body().owner().file().orElse(""), closure.span()),
              Doubt.NONE));
    }
    return values;
  }
}
