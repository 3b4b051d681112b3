package fixtures.state.container;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

/** The values of a map are written. */
public class MapWithBadValues implements Serializable {
  private static final long serialVersionUID = 1L;
  private final Map<String, Account> accounts = new HashMap<>(); // expect: unserializable-element-type via MapWithBadValues.accounts "Account"

  static class Account {
    int balance = 1;
  }

  void open(String number) {
    accounts.put(number, new Account());
  }

  static Object payload() {
    MapWithBadValues bank = new MapWithBadValues();
    bank.open("42");
    return bank;
  }
}
