package fixtures.flow.localuse;

import java.util.Iterator;
import java.util.List;
import org.eclipse.collections.api.RichIterable;
import org.eclipse.collections.api.block.procedure.Procedure;

/** The library only names the method; all code that it may run is here, and calls its procedure. */
public class LibraryIterationRunHere {
  static class Lines implements RichIterable<String> {
    private final List<String> lines = List.of("one", "two");

    @Override
    public void each(Procedure<? super String> procedure) {
      for (String line : lines) {
        procedure.value(line);
      }
    }

    @Override
    public Iterator<String> iterator() {
      return lines.iterator();
    }
  }

  private int length;

  void measure(RichIterable<String> lines) {
    lines.each(line -> length += line.length());
  }

  void measureLines() {
    measure(new Lines());
  }
}
