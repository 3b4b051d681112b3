package fixtures.flow.certainty;

import java.io.Serializable;
import java.io.StringWriter;
import java.io.Writer;

/** No kind of writer in the sources can be written. */
public class ReportOfPlainWriter implements Serializable {
  private static final long serialVersionUID = 1L;

  public Writer report = new StringWriter(); // expect: unserializable-field

  static Object payload() {
    return new ReportOfPlainWriter();
  }
}
