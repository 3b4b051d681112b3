package fixtures.flow.constructorargument;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** The hook writes what this letter was given. */
public class JobWrittenByHook {
  static class Job {
    int number = 3;
  }

  static class Letter implements Serializable {
    private static final long serialVersionUID = 1L;
    private transient Object content;

    Letter(Object content) {
      this.content = content;
    }

    private void writeObject(ObjectOutputStream out) throws IOException {
      out.writeObject(content);
    }

    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
      content = in.readObject();
    }
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(new Letter(new Job())); // expect: unserializable-state-at-boundary proved "Job"
  }

  static Object payload() {
    return new Letter(new Job());
  }
}
