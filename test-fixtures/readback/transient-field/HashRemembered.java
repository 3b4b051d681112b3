package fixtures.readback.transientfield;

import java.io.Serializable;

/** Zero says that the number is to be worked out again. */
public class HashRemembered implements Serializable {
  private static final long serialVersionUID = 1L;
  private final String name = "Ada";
  private transient int hash = name.hashCode();

  @Override
  public int hashCode() {
    if (hash == 0) {
      hash = name.hashCode();
    }
    return hash;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof HashRemembered that && that.name.equals(name);
  }

  static Object payload() {
    return new HashRemembered();
  }

  static boolean shows(Object back) {
    return back.hashCode() != payload().hashCode();
  }
}
