package fixtures.readback.inheritedstate;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** The subclass writes what the superclass holds, and sets it again. */
public class TitleWrittenByHooks extends MutableDocument implements Serializable {
  private static final long serialVersionUID = 1L;

  TitleWrittenByHooks(String title) {
    super(title);
  }

  private void writeObject(ObjectOutputStream out) throws IOException {
    out.defaultWriteObject();
    out.writeUTF(title);
  }

  private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
    in.defaultReadObject();
    title = in.readUTF();
  }

  static Object payload() {
    return new TitleWrittenByHooks("Report");
  }

  static boolean shows(Object back) {
    return !((TitleWrittenByHooks) back).title.equals("Report");
  }
}

class MutableDocument {
  protected String title;

  MutableDocument() {
    this("untitled");
  }

  MutableDocument(String title) {
    this.title = title;
  }
}
