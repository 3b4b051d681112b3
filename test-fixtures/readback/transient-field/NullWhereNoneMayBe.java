package fixtures.readback.transientfield;

import java.io.Serializable;
import java.util.Objects;

/** Counting with it, choosing by it and asking that it be there fail for null as a call does. */
public class NullWhereNoneMayBe implements Serializable {
  private static final long serialVersionUID = 1L;
  private transient Integer limit = 5; // expect: transient-field-not-restored likely
  private transient Integer step = 2; // expect: transient-field-not-restored likely
  private transient String mode = "a"; // expect: transient-field-not-restored likely
  private transient StringBuilder text = new StringBuilder(); // expect: transient-field-not-restored likely
  private transient String title = "b";

  int rest(int used) {
    return limit - used;
  }

  int next(int used) {
    return used + step;
  }

  int level() {
    switch (mode) {
      case "a":
        return 1;
      default:
        return 2;
    }
  }

  StringBuilder text() {
    return Objects.requireNonNull(text, title);
  }

  static Object payload() {
    return new NullWhereNoneMayBe();
  }

  static boolean shows(Object back) {
    NullWhereNoneMayBe read = (NullWhereNoneMayBe) back;
    return fails(() -> read.rest(1))
        && fails(() -> read.next(1))
        && fails(read::level) && fails(read::text);
  }

  private static boolean fails(Runnable work) {
    try {
      work.run();
      return false;
    } catch (NullPointerException missing) {
      return true;
    }
  }
}
