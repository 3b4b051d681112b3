package io.github.wireworthy.verdict;

import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.facts.Statement;
import io.github.wireworthy.facts.Walk;
import io.github.wireworthy.flow.Value;
import io.github.wireworthy.flow.ValueFlow;
import io.github.wireworthy.types.Body;
import io.github.wireworthy.types.Type;
import io.github.wireworthy.types.TypeInfo;
import io.github.wireworthy.types.TypeSystem.Answer;
import io.github.wireworthy.types.TypeTable;
import io.github.wireworthy.types.Typing;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds out of which classes an object that writes is told in the sources. */
final class Registrations {

  private final TypeTable types;
  private final ValueFlow flow;
  private final Registration registration;
  private @Nullable Registered everywhere;

  Registrations(TypeTable types, ValueFlow flow, Registration registration) {
    this.types = types;
    this.flow = flow;
    this.registration = registration;
  }

  /**
   * What is known of an object that writes.
   *
   * @param certainty how surely the object is told of no other class
   */
  record Known(Registered registered, Certainty certainty) {}

  /** What an object that writes is told; empty if it is not seen to be made, or may be told all. */
  Optional<Known> of(Typing typing, Expression writer) {
    Optional<Known> known =
        ofLocal(typing, writer)
            .map(own -> new Known(own, registration.certainty()))
            .or(() -> ofOthers(typing, writer));
    return known.filter(it -> !it.registered().isOpen());
  }

  /** Whether the call of an object that writes is given something that writes instead. */
  boolean isReplaced(Typing typing, Expression writer) {
    return typing.parentOf(writer).stream()
        .filter(Expression.Call.class::isInstance)
        .flatMap(call -> ((Expression.Call) call).arguments().stream())
        .map(typing::typeOf)
        .anyMatch(type -> registration.given().stream().anyMatch(it -> isA(type, it)));
  }

  /** What is told to an object that is made here, and of which all that is done is in view. */
  private Optional<Registered> ofLocal(Typing typing, Expression writer) {
    if (isPlain(typing, writer) && isCalled(typing, writer)) {
      return Optional.of(new Registered(registration));
    } else if (writer instanceof Expression.Name
        && typing.meaningOf(writer) instanceof Typing.Meaning.Local local
        && local.body().equals(typing.body())
        && local.variable().initializer().filter(it -> isPlain(typing, it)).isPresent()) {
      LocalWriter uses = new LocalWriter(typing, local.variable(), new Registered(registration));
      return uses.told();
    }
    return Optional.empty();
  }

  @SuppressWarnings("ReferenceEquality") // expressions are the same only if they are one object
  private static boolean isCalled(Typing typing, Expression expression) {
    return typing.parentOf(expression).orElse(expression) instanceof Expression.Call call
        && call.scope().filter(scope -> scope == expression).isPresent();
  }

  private boolean isPlain(Typing typing, Expression made) {
    return made instanceof Expression.New creation
        && creation.arguments().isEmpty()
        && creation.body().isEmpty()
        && Naming.nameOf(typing.typeOf(creation)).equals(registration.writer());
  }

  private Optional<Known> ofOthers(Typing typing, Expression writer) {
    boolean isMade = flow.valuesOf(typing, writer).stream().allMatch(this::isPlain);
    return isMade ? Optional.of(new Known(everywhere(), Certainty.LIKELY)) : Optional.empty();
  }

  private boolean isPlain(Value value) {
    return value instanceof Value.Allocation object
        && object.type().name().equals(registration.writer())
        && object.arguments().isEmpty();
  }

  /** What any such object is told by code of the sources. */
  private synchronized Registered everywhere() {
    if (everywhere == null) {
      Registered told = new Registered(registration);
      for (TypeInfo type : types.sourceTypes()) {
        types.bodies(type).forEach(body -> body.children(new Everywhere(types.typing(body), told)));
      }
      everywhere = told;
    }
    return everywhere;
  }

  private boolean isWriter(Type type) {
    return isA(type, registration.writer());
  }

  private boolean isA(Type type, String supertype) {
    return !(type instanceof Type.Null) && types.system().isSubtype(type, supertype) == Answer.YES;
  }

  /** Collects what any object that writes is told, and whether other code gets hold of one. */
  private final class Everywhere implements Walk.Visitor {
    private final Typing typing;
    private final Registered told;

    Everywhere(Typing typing, Registered told) {
      this.typing = typing;
      this.told = told;
    }

    @Override
    public void statement(Statement statement) {
      if (statement instanceof Statement.ConstructorCall call) {
        handOver(typing.invocation(call), call.arguments());
      }
      Walk.children(statement, this);
    }

    @Override
    public void expression(Expression expression) {
      if (expression instanceof Expression.Call call) {
        if (told.isAskedOf(call.name()) && mayBeWriter(receiver(call))) {
          told.add(typing, call);
        }
        handOver(typing.invocation(call), call.arguments());
      } else if (expression instanceof Expression.New creation) {
        handOver(typing.invocation(creation), creation.arguments());
      } else if (expression instanceof Expression.MethodReference reference
          && told.isAskedOf(reference.name())
          && isOfWriter(reference.scope())) {
        told.open();
      }
      Walk.children(expression, this);
    }

    private Type receiver(Expression.Call call) {
      Body body = typing.body();
      return call.scope().map(typing::typeOf).orElseGet(() -> body.owner().asType());
    }

    private boolean mayBeWriter(Type type) {
      return type instanceof Type.Unknown unknown
          ? registration.writer().endsWith("." + unknown.name())
          : isWriter(type);
    }

    private boolean isOfWriter(Expression scope) {
      return isWriter(typing.typeOf(scope))
          || (typing.meaningOf(scope) instanceof Typing.Meaning.TypeNamed named
              && isWriter(named.type()));
    }

    /** Libraries may tell what they are given anything. */
    private void handOver(Optional<Typing.Invocation> invocation, List<Expression> arguments) {
      boolean isInView = invocation.flatMap(found -> found.method().declaration()).isPresent();
      if (!isInView
          && arguments.stream().map(typing::typeOf).anyMatch(Registrations.this::isWriter)) {
        told.open();
      }
    }
  }
}
