package fixtures.state.field;

import java.io.Serializable;

/** Nothing but plain values. */
public class PrimitiveAndTextFields implements Serializable {
  private static final long serialVersionUID = 1L;
  private int amount = 1;
  private double price = 9.99;
  private boolean open = true;
  private char grade = 'A';
  private String name = "pen";
  private Integer boxed = 1;

  static Object payload() {
    return new PrimitiveAndTextFields();
  }
}
