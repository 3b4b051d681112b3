package fixtures.state.container;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

/** The values are serializable. */
public class MapWithSerializableValues implements Serializable {
  private static final long serialVersionUID = 1L;
  private final Map<String, Account> accounts = new HashMap<>();

  static class Account implements Serializable {
    private static final long serialVersionUID = 1L;
    int balance = 1;
  }

  void open(String number) {
    accounts.put(number, new Account());
  }

  static Object payload() {
    MapWithSerializableValues bank = new MapWithSerializableValues();
    bank.open("42");
    return bank;
  }
}
