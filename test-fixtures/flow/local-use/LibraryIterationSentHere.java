package fixtures.flow.localuse;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Iterator;
import org.eclipse.collections.api.block.procedure.Procedure;
import org.eclipse.collections.api.ordered.ReversibleIterable;

/** One of the implementations of the library's method sends what it is given. */
public class LibraryIterationSentHere {
  static class Line implements ReversibleIterable<String> {
    @Override
    public void each(Procedure<? super String> procedure) {
      procedure.value("one");
    }

    @Override
    public void reverseForEach(Procedure<? super String> procedure) {
      procedure.value("one");
    }

    @Override
    public Iterator<String> iterator() {
      return Collections.singleton("one").iterator();
    }
  }

  static class RemoteLine extends Line {
    private final ObjectOutputStream out;

    RemoteLine(ObjectOutputStream out) {
      this.out = out;
    }

    @Override
    public void reverseForEach(Procedure<? super String> procedure) {
      try {
        out.writeObject(procedure);
      } catch (IOException exception) {
        throw new UncheckedIOException(exception);
      }
    }
  }

  private int length;

  void measure(ReversibleIterable<String> lines) {
    lines.reverseForEach(line -> length += line.length()); // expect: lambda-captures-unserializable-this
  }

  static Object payload() {
    LibraryIterationSentHere reader = new LibraryIterationSentHere();
    Procedure<String> procedure = line -> reader.length += line.length(); // expect: lambda-captures-unserializable-variable
    return procedure;
  }
}
