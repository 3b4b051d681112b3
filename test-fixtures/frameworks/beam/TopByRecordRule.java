package fixtures.frameworks.beam;

import java.io.Serializable;
import java.util.Comparator;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.Top;

/** {@link TopByPlainRule}, mended: the rule is a serializable record. */
public final class TopByRecordRule {
  private record Rule(int sign) implements Serializable {}

  private static final class ByRule implements Comparator<String>, Serializable {
    private final Rule rule;

    private ByRule(Rule rule) {
      this.rule = rule;
    }

    @Override
    public int compare(String left, String right) {
      return rule.sign() * left.compareTo(right);
    }
  }

  static void send(Pipeline pipeline) {
    pipeline.apply(Create.of("a", "b")).apply(Top.of(1, new ByRule(new Rule(-1))));
  }
}
