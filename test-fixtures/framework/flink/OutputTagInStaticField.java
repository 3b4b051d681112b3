package fixtures.framework.flink;

import org.apache.flink.util.OutputTag;

/** The anonymous type token stands in a static field. */
public class OutputTagInStaticField {
  private static final OutputTag<String> LATE =
      new OutputTag<>("late") {
        private static final long serialVersionUID = 1L;
      };

  static Object payload() {
    return LATE;
  }
}
