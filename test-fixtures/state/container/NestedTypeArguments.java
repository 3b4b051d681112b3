package fixtures.state.container;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The fault lies in a type argument of a type argument. */
public class NestedTypeArguments implements Serializable {
  private static final long serialVersionUID = 1L;
  private final Map<String, List<Account>> byOwner = new TreeMap<>(); // expect: unserializable-element-type "Account"

  static class Account {
    int balance = 1;
  }

  void open(String owner) {
    byOwner.computeIfAbsent(owner, key -> new ArrayList<>()).add(new Account());
  }

  static Object payload() {
    NestedTypeArguments bank = new NestedTypeArguments();
    bank.open("Ada");
    return bank;
  }
}
