package fixtures.state.field;

import java.io.IOException;
import java.io.Serializable;
import java.net.URL;

/** A URL goes. */
public class UrlField implements Serializable {
  private static final long serialVersionUID = 1L;
  private final URL address;

  UrlField() throws IOException {
    address = new URL("https://example.org/");
  }

  static Object payload() throws IOException {
    return new UrlField();
  }
}
