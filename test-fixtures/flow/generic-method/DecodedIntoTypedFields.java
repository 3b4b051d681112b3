package fixtures.flow.genericmethod;

import java.io.File;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

/** Whatever else a decoder can give, what comes into a field has the field's type. */
public class DecodedIntoTypedFields implements Serializable {
  private static final long serialVersionUID = 1L;

  static final class EndMark {}

  private static final Object END = new EndMark();

  private File[] folders = decode("folders");
  private final Map<String, String> labels = new HashMap<>();

  DecodedIntoTypedFields() {
    labels.put("first", decode("label"));
  }

  @SuppressWarnings("unchecked")
  private static <T> T decode(String kind) {
    if (kind.isEmpty()) {
      return (T) END;
    }
    return (T) (kind.equals("folders") ? new File[] {new File("/tmp")} : kind);
  }

  static Object payload() {
    return new DecodedIntoTypedFields();
  }
}
