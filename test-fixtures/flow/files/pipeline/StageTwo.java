package fixtures.flow.files.pipeline;

import java.util.Arrays;

/** Wraps what the first stage made. */
public class StageTwo {
  /** A list of the input. */
  public Object handle(Object input) {
    return new StageThree().handle(Arrays.asList("stage two", input));
  }
}
