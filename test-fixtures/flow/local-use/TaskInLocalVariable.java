package fixtures.flow.localuse;

import java.io.Serializable;
import java.util.List;
import java.util.function.ToIntFunction;

/** The function lives in a local variable, and goes to a stream that asks for no more. */
public class TaskInLocalVariable {
  interface Length extends ToIntFunction<String>, Serializable {}

  private final int margin = Integer.parseInt("2");

  int total(List<String> lines) {
    Length length = line -> line.length() + margin;
    int first = length.applyAsInt(lines.get(0));
    return first + lines.stream().mapToInt(length).sum();
  }
}
