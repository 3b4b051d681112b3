package fixtures.state.container;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What `partitioningBy` gives is not serializable. */
public class PartitioningByResult implements Serializable {
  private static final long serialVersionUID = 1L;
  private final Map<Boolean, List<String>> parts = // expect: unserializable-field via PartitioningByResult.parts
      Stream.of("a", "bb").collect(Collectors.partitioningBy(String::isEmpty));

  static Object payload() {
    return new PartitioningByResult();
  }
}
