package fixtures.state.record;

import java.io.Serializable;
import java.util.Optional;

/** An Optional as a component. */
public record RecordWithOptionalComponent(
    String name,
    Optional<String> title) // expect: unserializable-record-component via RecordWithOptionalComponent.title
    implements Serializable {
  static Object payload() {
    return new RecordWithOptionalComponent("Ada", Optional.empty());
  }
}
