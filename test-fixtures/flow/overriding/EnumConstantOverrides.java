package fixtures.flow.overriding;

import java.io.IOException;
import java.io.ObjectOutputStream;

/** A constant of the enum overrides the method with a plain result. */
public class EnumConstantOverrides {
  static class Rebate {
    int percent = 3;
  }

  enum Customer {
    NEW {
      @Override
      Object welcome() {
        return new Rebate();
      }
    },
    KNOWN;

    Object welcome() {
      return "hello";
    }
  }

  static void send(ObjectOutputStream out, Customer customer) throws IOException {
    out.writeObject(customer.welcome()); // expect: unserializable-value-at-boundary likely "Rebate"
  }

  static Object payload() {
    return Customer.NEW.welcome();
  }
}
