package fixtures.state.enumconstant;

import java.io.Serializable;
import java.util.function.BinaryOperator;

/** A class with constants of its own type is not an enum: its fields are written. */
public class ClassInPlaceOfEnum implements Serializable {
  private static final long serialVersionUID = 1L;
  static final ClassInPlaceOfEnum PLUS = new ClassInPlaceOfEnum((left, right) -> left + right);
  private final BinaryOperator<Integer> operator; // expect: unserializable-field via ClassInPlaceOfEnum.operator

  private ClassInPlaceOfEnum(BinaryOperator<Integer> operator) {
    this.operator = operator;
  }

  static Object payload() {
    return PLUS;
  }
}
