package fixtures.flow.field;

import java.io.Serializable;

/** Null at first, but not for long. */
public class PrinterIsSetByItsOwner implements Serializable {
  private static final long serialVersionUID = 1L;

  protected Thread printer = null; // expect: unserializable-field

  public PrinterIsSetByItsOwner() {
    printer = new Thread();
  }

  static Object payload() {
    return new PrinterIsSetByItsOwner();
  }
}
