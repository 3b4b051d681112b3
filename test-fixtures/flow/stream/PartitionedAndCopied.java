package fixtures.flow.stream;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The map is copied. */
public class PartitionedAndCopied {
  static Object paid(List<Integer> invoices) {
    Map<Boolean, List<Integer>> parts =
        invoices.stream().collect(Collectors.partitioningBy(amount -> amount > 0));
    return new HashMap<>(parts);
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(paid(List.of(1, -1)));
  }

  static Object payload() {
    return paid(List.of(1, -1));
  }
}
