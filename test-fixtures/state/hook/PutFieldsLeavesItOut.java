package fixtures.state.hook;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** What is not put is written as null. */
public class PutFieldsLeavesItOut implements Serializable {
  private static final long serialVersionUID = 1L;
  private String name = "Ada";
  private Thread worker = new Thread("work");

  private void writeObject(ObjectOutputStream out) throws IOException {
    ObjectOutputStream.PutField fields = out.putFields();
    fields.put("name", name);
    out.writeFields();
  }

  static Object payload() {
    return new PutFieldsLeavesItOut();
  }
}
