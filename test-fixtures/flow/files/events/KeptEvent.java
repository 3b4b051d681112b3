package fixtures.flow.files.events;

import java.io.Serializable;

/** A serializable event. */
public class KeptEvent implements Serializable {
  private static final long serialVersionUID = 1L;
  private final Object source;

  protected KeptEvent(Object source) {
    this.source = source;
  }

  /** Where it happened. */
  public Object source() {
    return source;
  }
}
