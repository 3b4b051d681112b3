package fixtures.flow.overriding;

import java.io.IOException;
import java.io.ObjectOutputStream;

/** The constant gives a text. */
public class EnumConstantOverridesByText {
  static class Rebate {
    int percent = 3;
  }

  enum Customer {
    NEW {
      @Override
      Object welcome() {
        return "3 %";
      }
    },
    KNOWN;

    Object welcome() {
      return "hello";
    }
  }

  static void send(ObjectOutputStream out, Customer customer) throws IOException {
    out.writeObject(customer.welcome());
  }

  static Object payload() {
    return Customer.NEW.welcome();
  }
}
