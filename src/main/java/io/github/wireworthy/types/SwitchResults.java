package io.github.wireworthy.types;

import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.facts.Statement;
import io.github.wireworthy.facts.SwitchCase;
import io.github.wireworthy.facts.Walk;
import java.util.ArrayList;
import java.util.List;

/** Lists the expressions that a switch expression yields, without those of switches inside it. */
final class SwitchResults implements Walk.Visitor {

  private final BodyTyping typing;
  private final List<Node> results = new ArrayList<>();

  private SwitchResults(BodyTyping typing) {
    this.typing = typing;
  }

  static List<Node> of(Node node, BodyTyping typing) {
    SwitchResults found = new SwitchResults(typing);
    if (node.element instanceof Expression.Switch inside) {
      for (SwitchCase branch : inside.cases()) {
        branch.body().forEach(found::statement);
      }
    }
    return found.results;
  }

  @Override
  public void statement(Statement statement) {
    if (statement instanceof Statement.Yield result) {
      results.add(typing.node(result.value()));
    } else if (statement instanceof Statement.SwitchStatement inner) {
      for (SwitchCase branch : inner.inside().cases()) {
        branch.body().forEach(this::statement);
      }
    } else {
      Walk.children(statement, this);
    }
  }
}
