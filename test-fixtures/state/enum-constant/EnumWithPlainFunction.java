package fixtures.state.enumconstant;

import java.io.Serializable;
import java.util.function.BinaryOperator;

/** The constants hold plain lambdas, and are written by name all the same. */
public enum EnumWithPlainFunction implements Serializable {
  PLUS((left, right) -> left + right),
  MINUS((left, right) -> left - right);

  private final BinaryOperator<Integer> operator;

  EnumWithPlainFunction(BinaryOperator<Integer> operator) {
    this.operator = operator;
  }

  int apply(int left, int right) {
    return operator.apply(left, right);
  }

  static Object payload() {
    return PLUS;
  }
}
