package fixtures.state.record;

import java.io.Serializable;
import java.util.List;

/** The elements are serializable records. */
public record RecordWithListOfRecords(List<Line> lines) implements Serializable {
  record Line(int amount) implements Serializable {}

  static Object payload() {
    return new RecordWithListOfRecords(List.of(new Line(1)));
  }
}
