package fixtures.state.container;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The same with numbers. */
public class NestedSerializableTypeArguments implements Serializable {
  private static final long serialVersionUID = 1L;
  private final Map<String, List<Integer>> byOwner = new TreeMap<>();

  void open(String owner) {
    byOwner.computeIfAbsent(owner, key -> new ArrayList<>()).add(1);
  }

  static Object payload() {
    NestedSerializableTypeArguments bank = new NestedSerializableTypeArguments();
    bank.open("Ada");
    return bank;
  }
}
