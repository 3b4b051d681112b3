package fixtures.state.record;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** The compact constructor replaces the component by a copy; a generic record of a text. */
public record RecordSubstitutesComponent<T>(T value, List<String> tags) implements Serializable {
  public RecordSubstitutesComponent {
    tags = List.copyOf(tags);
  }

  static Object payload() {
    return new RecordSubstitutesComponent<>("text", new ArrayList<>());
  }
}
