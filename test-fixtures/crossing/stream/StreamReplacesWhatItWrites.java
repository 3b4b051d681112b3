package fixtures.crossing.stream;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;

/** A stream of the project's own writes a name in place of the thread. */
public class StreamReplacesWhatItWrites {
  static class NamingStream extends ObjectOutputStream {
    NamingStream(OutputStream out) throws IOException {
      super(out);
      enableReplaceObject(true);
    }

    @Override
    protected Object replaceObject(Object object) {
      return object instanceof Thread thread ? thread.getName() : object;
    }
  }

  void write(OutputStream out) throws IOException {
    try (NamingStream stream = new NamingStream(out)) {
      stream.writeObject(new Thread("work"));
    }
  }
}
