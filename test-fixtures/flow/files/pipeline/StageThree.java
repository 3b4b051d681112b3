package fixtures.flow.files.pipeline;

/** Passes on what it gets. */
public class StageThree {
  /** The input itself. */
  public Object handle(Object input) {
    return input;
  }
}
