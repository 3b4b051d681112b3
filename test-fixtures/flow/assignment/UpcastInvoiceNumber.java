package fixtures.flow.assignment;

import java.io.IOException;
import java.io.ObjectOutputStream;

/** The number is cast up. */
public class UpcastInvoiceNumber {
  static class Invoice {
    Long number = 4711L;
  }

  static Object exported() {
    Object any = (Object) new Invoice();
    Invoice invoice = (Invoice) any;
    return (Object) (invoice.number);
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(exported());
  }

  static Object payload() {
    return exported();
  }
}
