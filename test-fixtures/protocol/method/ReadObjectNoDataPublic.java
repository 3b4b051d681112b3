package fixtures.protocol.method;

import java.io.Serializable;

/** Nobody calls it when it is public. */
public class ReadObjectNoDataPublic implements Serializable {
  private static final long serialVersionUID = 1L;
  private int amount;

  public void readObjectNoData() { // expect: misdeclared-serialization-method "not private"
    amount = 1;
  }

  int amount() {
    return amount;
  }
}
