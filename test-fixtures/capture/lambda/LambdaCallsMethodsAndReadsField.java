package fixtures.capture.lambda;

import java.io.Serializable;

/** A lambda reads a field and calls methods, none of which needs the object. */
public class LambdaCallsMethodsAndReadsField {
  interface Labeling extends Serializable {
    String label(double price);
  }

  private final double rate = Math.abs(-1.19);

  private String text(double price) {
    return price == 0 ? "free" : this.framed(rounded(price));
  }

  private String framed(long amount) {
    return "[" + amount + "]";
  }

  private synchronized static long rounded(double price) {
    return Math.round(price);
  }

  Labeling labeling() {
    return price -> this.text(price * rate); // expect: lambda-captures-unserializable-this
  }

  static Object payload() {
    return new LambdaCallsMethodsAndReadsField().labeling();
  }
}
