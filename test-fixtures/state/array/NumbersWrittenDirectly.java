package fixtures.state.array;

import java.io.IOException;
import java.io.ObjectOutputStream;

/** An array of numbers handed to the stream. */
public class NumbersWrittenDirectly {
  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(new int[] {1, 2});
  }

  static Object payload() {
    return new int[] {1, 2};
  }
}
