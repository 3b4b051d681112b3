package fixtures.readback.transientfield;

import java.io.Serializable;
import java.util.function.Supplier;

/** What the class was given it cannot make again, and only who made it knows its method. */
public class GivenAndUsedByOwnMethods implements Serializable {
  private static final long serialVersionUID = 1L;
  private final transient Supplier<String> source;
  private String text = "";

  GivenAndUsedByOwnMethods(Supplier<String> source) {
    this.source = source;
  }

  GivenAndUsedByOwnMethods filled() {
    text = source.get();
    return this;
  }

  static Object payload() {
    return new GivenAndUsedByOwnMethods(() -> "a").filled();
  }
}
