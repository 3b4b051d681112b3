package fixtures.flow.localuse;

import java.io.Serializable;
import java.util.List;
import java.util.function.ToIntFunction;

/** The function is called once, and then given to whoever asked. */
public class TaskReturnedFromLocalVariable {
  interface Length extends ToIntFunction<String>, Serializable {}

  private final int margin = Integer.parseInt("2");

  Length length(List<String> lines) {
    Length length = line -> line.length() + margin; // expect: lambda-captures-unserializable-this
    lines.forEach(length::applyAsInt);
    return length;
  }

  static Object payload() {
    return new TaskReturnedFromLocalVariable().length(List.of("a"));
  }
}
