package io.github.wireworthy.flow;

import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.facts.Traversal;
import io.github.wireworthy.types.Body;
import io.github.wireworthy.types.Sources;
import io.github.wireworthy.types.TypeInfo;
import io.github.wireworthy.types.TypeTable;
import io.github.wireworthy.types.Typing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The values of one expression in a class {@code A}, one line for each. */
final class ValuesOf {

  private static final String FRAME =
      "import java.util.*; import java.util.function.*; class Bad {} class Good {} "
          + "class A { static void sink(Object o) {} %s }";

  private static final List<KnownCall> CALLS =
      List.of(
          new KnownCall(
              "java.util.Map", "keySet", Optional.empty(), KnownResult.NEVER, KnownCall.Parts.NONE),
          new KnownCall(
              "java.util.concurrent.ConcurrentHashMap",
              "keySet",
              Optional.empty(),
              KnownResult.AS_PARTS,
              KnownCall.Parts.RECEIVER),
          new KnownCall(
              "java.util.List",
              "of",
              Optional.empty(),
              KnownResult.AS_PARTS,
              KnownCall.Parts.ARGUMENTS),
          new KnownCall(
              "java.util.TreeSet",
              "<init>",
              Optional.of(List.of("java.util.Comparator")),
              KnownResult.AS_PARTS,
              KnownCall.Parts.ARGUMENTS));

  private ValuesOf() {}

  /** The values of the argument of the first call of {@code sink}. */
  static List<String> sunk(String members) {
    TypeTable types = Sources.table(FRAME.formatted(members));
    for (TypeInfo type : types.sourceTypes()) {
      for (Body body : types.bodies(type)) {
        Optional<Expression> argument = argument(body);
        if (argument.isPresent()) {
          Typing typing = types.typing(body);
          return show(new ValueFlow(types, CALLS).valuesOf(typing, argument.get()));
        }
      }
    }
    throw new AssertionError("no sink in " + members);
  }

  private static Optional<Expression> argument(Body body) {
    List<Expression> arguments = new ArrayList<>();
    Traversal.of(
        body::children,
        new Traversal.Visitor() {
          @Override
          public void expression(Expression expression) {
            if (expression instanceof Expression.Call call && call.name().equals("sink")) {
              arguments.addAll(call.arguments());
            }
          }
        });
    return arguments.stream().findFirst();
  }

  /** The values of the field {@code f} of {@code A}. */
  static List<String> field(String members) {
    TypeTable types = Sources.table(FRAME.formatted(members));
    return show(
        new ValueFlow(types, CALLS)
            .valuesOf(types.system().field(Sources.type(types, "A").asType(), "f").orElseThrow()));
  }

  private static List<String> show(List<Value> values) {
    return values.stream().map(ValuesOf::show).toList();
  }

  private static String show(Value value) {
    if (value instanceof Value.Allocation object) {
      return "new "
          + Sources.show(object.type())
          + show(object.keeps(), "keeping")
          + show(object.holds());
    } else if (value instanceof Value.Array array) {
      return Sources.show(array.type()) + show(array.elements());
    } else if (value instanceof Value.LibraryResult result) {
      return result.origin()
          + " "
          + result.result()
          + (result.isExact() ? "" : "?")
          + show(result.parts(), "of");
    } else if (value instanceof Value.Closure closure) {
      return "closure " + Sources.show(closure.target());
    } else if (value instanceof Value.Constant constant) {
      return "constant " + Sources.show(constant.type());
    } else if (value instanceof Value.This self) {
      return "this " + Sources.show(self.type());
    } else if (value instanceof Value.Choice choice) {
      String alternatives =
          choice.alternatives().stream().map(ValuesOf::show).collect(Collectors.joining(" or "));
      return choice.isSure() ? alternatives : "perhaps " + alternatives;
    }
    return value instanceof Value.Declared declared
        ? Sources.show(declared.type()) + (declared.isCut() ? ", cut off" : "")
        : "null";
  }

  private static String show(Value.Contents contents) {
    return contents.equals(Value.Contents.NONE)
        ? ""
        : show(contents.values(), "with") + (contents.areAll() ? "" : " and more");
  }

  private static String show(List<Value> values, String word) {
    return values.isEmpty() ? "" : " " + word + " " + show(values);
  }
}
