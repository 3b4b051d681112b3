package fixtures.flow.stream;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** `partitioningBy` gives a map that cannot be written. */
public class PartitionedWritten {
  static Object paid(List<Integer> invoices) {
    Map<Boolean, List<Integer>> parts =
        invoices.stream().collect(Collectors.partitioningBy(amount -> amount > 0));
    return parts;
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(paid(List.of(1, -1))); // expect: unserializable-collection-view-at-boundary proved "partitioningBy"
  }

  static Object payload() {
    return paid(List.of(1, -1));
  }
}
