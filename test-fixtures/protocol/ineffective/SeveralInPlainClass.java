package fixtures.protocol.ineffective;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;

/** One word is missing, so one mistake is told. */
public class SeveralInPlainClass {
  private static final long serialVersionUID = 1L;
  private String name = "";

  private void writeObject(ObjectOutputStream out) throws IOException { // expect: ineffective-serialization-member proved "not serializable"
    out.writeObject(name);
  }

  private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
    name = (String) in.readObject();
  }

  // verdict: fails
  static Object payload() {
    return new SeveralInPlainClass();
  }
}
