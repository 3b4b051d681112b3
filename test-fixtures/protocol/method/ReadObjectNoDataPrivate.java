package fixtures.protocol.method;

import java.io.Serializable;

/** The hook for streams that know less classes. */
public class ReadObjectNoDataPrivate implements Serializable {
  private static final long serialVersionUID = 1L;
  private int amount;

  private void readObjectNoData() {
    amount = 1;
  }

  int amount() {
    return amount;
  }
}
