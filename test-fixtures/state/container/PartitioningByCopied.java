package fixtures.state.container;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Its copy is. */
public class PartitioningByCopied implements Serializable {
  private static final long serialVersionUID = 1L;
  private final Map<Boolean, List<String>> parts =
      new HashMap<>(Stream.of("a", "bb").collect(Collectors.partitioningBy(String::isEmpty)));

  static Object payload() {
    return new PartitioningByCopied();
  }
}
