package io.github.wireworthy.capture;

import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.facts.Traversal;
import io.github.wireworthy.types.Body;
import io.github.wireworthy.types.Sources;
import io.github.wireworthy.types.TypeInfo;
import io.github.wireworthy.types.TypeTable;
import io.github.wireworthy.types.Typing;
import java.util.ArrayList;
import java.util.List;

/** What is carried in a class {@code A} with some members, one line for each capture. */
final class CapturesOf {

  private static final String FRAME =
      "interface F { Object go(int x); } class A { static Object f(F f) { return f; }"
          + " static int t() { return 1; } static int t(int x) { return x; } %s }";

  private CapturesOf() {}

  /** The captures of the outermost closure that is an argument of {@code f}. */
  static List<String> closure(String members) {
    TypeTable types = Sources.table(FRAME.formatted(members));
    for (TypeInfo type : types.sourceTypes()) {
      for (Body body : types.bodies(type)) {
        List<Expression> closures = new ArrayList<>();
        Traversal.of(
            body::children,
            new Traversal.Visitor() {
              @Override
              public void expression(Expression expression) {
                if (expression instanceof Expression.Call call
                    && call.name().equals("f")
                    && !call.arguments().isEmpty()) {
                  closures.add(call.arguments().get(0));
                }
              }
            });
        if (!closures.isEmpty()) {
          return show(captures(types, types.typing(body), closures.get(0)));
        }
      }
    }
    throw new AssertionError("no closure in " + members);
  }

  private static List<Capture> captures(TypeTable types, Typing typing, Expression closure) {
    Captures captures = new Captures(types);
    return closure instanceof Expression.Lambda lambda
        ? captures.of(typing, lambda)
        : captures.of(typing, (Expression.MethodReference) closure);
  }

  /** The captures of a class among the members, by its binary name. */
  static List<String> type(String name, String members) {
    TypeTable types = Sources.table(FRAME.formatted(members));
    return show(new Captures(types).ofClass(Sources.type(types, name)));
  }

  private static List<String> show(List<Capture> captures) {
    return captures.stream().map(CapturesOf::show).toList();
  }

  private static String show(Capture capture) {
    if (capture instanceof Capture.EnclosingInstance outer) {
      String reason = outer.member().isEmpty() ? outer.why().name() : outer.member();
      return "this " + outer.type().name() + " by " + reason;
    }
    return capture instanceof Capture.LocalVariable local ? local.variable().name() : "receiver";
  }
}
