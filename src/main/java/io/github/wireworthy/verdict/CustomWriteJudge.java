package io.github.wireworthy.verdict;

import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.facts.MethodFact;
import io.github.wireworthy.facts.Modifiers;
import io.github.wireworthy.facts.Traversal;
import io.github.wireworthy.facts.Variable;
import io.github.wireworthy.flow.Value;
import io.github.wireworthy.source.Location;
import io.github.wireworthy.types.Body;
import io.github.wireworthy.types.MethodInfo;
import io.github.wireworthy.types.Type;
import io.github.wireworthy.types.Typing;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Judges what {@code writeObject} or {@code writeExternal} writes: follows the stream through the
 * code, also where it is handed to other methods of the sources.
 */
final class CustomWriteJudge {

  /** The types of a stream that have no method to write an object. */
  private static final Set<String> BYTES_ONLY = Set.of(JavaIo.DATA_OUTPUT, JavaIo.BYTE_STREAM);

  private final Bench bench;
  private final Instance object;
  private final Type.ClassType owner;
  private final String hook;
  private final List<Verdict> verdicts = new ArrayList<>();
  private final Set<MethodFact> entered = new HashSet<>();

  /**
   * @param object the one that is written
   * @param owner the class of its hierarchy that has the hook
   */
  CustomWriteJudge(Bench bench, Instance object, Type.ClassType owner, String hook) {
    this.bench = bench;
    this.object = object;
    this.owner = owner;
    this.hook = hook;
  }

  /**
   * The verdict on all that is written.
   *
   * @param defaults the verdicts on what {@code defaultWriteObject} writes
   */
  Verdict judge(Body code, Supplier<List<Verdict>> defaults) {
    if (code instanceof Body.OfMethod method && !method.method().parameters().isEmpty()) {
      follow(method, method.method().parameters().get(0), defaults);
    }
    return Verdicts.ofParts(verdicts);
  }

  private void follow(Body.OfMethod code, Variable stream, Supplier<List<Verdict>> defaults) {
    if (entered.add(code.method())) {
      Traversal.of(code::children, new Writes(code, stream, defaults));
    }
  }

  private void notFollowed() {
    verdicts.add(Verdicts.undecided(Gap.Kind.CUSTOM_WRITE, owner.name() + "." + hook));
  }

  /** Meets the calls of one method in order. */
  private final class Writes implements Traversal.Visitor {
    private final Typing typing;
    private final Variable stream;
    private final Supplier<List<Verdict>> defaults;

    Writes(Body code, Variable stream, Supplier<List<Verdict>> defaults) {
      this.typing = bench.world().types().typing(code);
      this.stream = stream;
      this.defaults = defaults;
    }

    @Override
    public void expression(Expression expression) {
      if (expression instanceof Expression.Call call) {
        if (call.scope().filter(this::isStream).isPresent()) {
          onStream(call);
        } else if (isPut(call)) {
          put(call);
        } else {
          call.arguments().stream()
              .filter(this::isStream)
              .findFirst()
              .ifPresent(to -> pass(call, to));
        }
      } else if (expression instanceof Expression.New creation
          && creation.arguments().stream().anyMatch(this::isStream)) {
        notFollowed();
      }
    }

    private boolean isStream(Expression expression) {
      return expression instanceof Expression.Name name
          && name.name().equals(stream.name())
          && typing.meaningOf(name) instanceof Typing.Meaning.Local local
          && local.variable().equals(stream);
    }

    private void onStream(Expression.Call call) {
      if (call.name().equals(JavaIo.DEFAULT_WRITE_OBJECT)) {
        verdicts.addAll(defaults.get());
      } else if ((call.name().equals(JavaIo.WRITE_OBJECT)
              || call.name().equals(JavaIo.WRITE_UNSHARED))
          && call.arguments().size() == 1) {
        write(Step.Kind.CUSTOM_WRITE, hook, call.arguments().get(0));
      }
    }

    private boolean isPut(Expression.Call call) {
      return call.name().equals(JavaIo.PUT)
          && call.arguments().size() == 2
          && call.scope()
              .filter(scope -> Naming.nameOf(typing.typeOf(scope)).equals(JavaIo.PUT_FIELD))
              .isPresent();
    }

    private void put(Expression.Call call) {
      String name =
          call.arguments().get(0) instanceof Expression.Literal literal ? literal.value() : "";
      write(Step.Kind.FIELD, name, call.arguments().get(1));
    }

    private void write(Step.Kind kind, String name, Expression written) {
      Optional<Location> location =
          typing.body().owner().file().map(file -> new Location(file, written.span()));
      List<Value> values = valuesOf(written);
      verdicts.add(
          bench
              .values()
              .judge(
                  values,
                  value ->
                      new Step(
                          kind, owner.name(), name, Naming.nameOf(Value.typeOf(value)), location)));
    }

    /** Of its own fields, it is known what they hold if it is known how the object was made. */
    private List<Value> valuesOf(Expression written) {
      Expression named = written;
      while (named instanceof Expression.Cast cast) {
        named = cast.operand();
      }
      boolean isOfThis =
          named instanceof Expression.Name
              || (named instanceof Expression.Select select
                  && select.scope() instanceof Expression.This);
      return isOfThis
              && object.made().isPresent()
              && typing.meaningOf(named) instanceof Typing.Meaning.Field found
              && !found.field().has(Modifiers.STATIC)
              && bench.world().hierarchy().isSubtype(object.type(), found.field().owner())
          ? bench.world().flow().valuesOf(found.field(), object.made().get())
          : bench.world().flow().valuesOf(typing, written);
    }

    /** The stream is handed on. */
    private void pass(Expression.Call call, Expression argument) {
      Optional<MethodInfo> method = typing.invocation(call).map(Typing.Invocation::method);
      Optional<Body> code = method.flatMap(bench.world().hooks()::code);
      int index = call.arguments().indexOf(argument);
      if (method.filter(called -> writesNoObjects(called, index)).isPresent()) {
        return;
      }
      if (code.isPresent()
          && code.get() instanceof Body.OfMethod inner
          && index < inner.method().parameters().size()) {
        follow(inner, inner.method().parameters().get(index), defaults);
      } else {
        notFollowed();
      }
    }

    /** Who knows the stream only as an output of bytes and numbers can write nothing else. */
    private boolean writesNoObjects(MethodInfo called, int index) {
      return index < called.parameterTypes().size()
          && BYTES_ONLY.contains(Naming.nameOf(called.parameterTypes().get(index)));
    }
  }
}
