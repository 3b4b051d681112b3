package fixtures.flow.assignment;

import java.io.IOException;
import java.io.ObjectOutputStream;

/** Casts up and down do not change what is there. */
public class UpcastInvoice {
  static class Invoice {
    Long number = 4711L;
  }

  static Object exported() {
    Object any = (Object) new Invoice();
    Invoice invoice = (Invoice) any;
    return (Object) (invoice);
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(exported()); // expect: unserializable-value-at-boundary proved "Invoice"
  }

  static Object payload() {
    return exported();
  }
}
