package fixtures.frameworks.beam;

import java.io.Serializable;
import java.util.Comparator;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.Top;

/** The comparator is serializable, the rule that it asks is not. */
public final class TopByPlainRule {
  private static final class Rule {
    private int sign = -1;
  }

  private static final class ByRule implements Comparator<String>, Serializable {
    private final Rule rule; // expect: unserializable-field via ByRule.rule

    private ByRule(Rule rule) {
      this.rule = rule;
    }

    @Override
    public int compare(String left, String right) {
      return rule.sign * left.compareTo(right);
    }
  }

  static void send(Pipeline pipeline) {
    pipeline.apply(Create.of("a", "b")).apply(Top.of(1, new ByRule(new Rule())));
  }
}
