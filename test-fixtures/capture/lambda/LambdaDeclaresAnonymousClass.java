package fixtures.capture.lambda;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** An anonymous class within the lambda carries the object around both. */
public class LambdaDeclaresAnonymousClass {
  interface Sorting extends Function<List<String>, List<String>>, Serializable {}

  private final Thread worker = new Thread();

  Sorting sorting(int length) {
    return words ->
        words.stream()
            .sorted(
                new Comparator<String>() { // expect: lambda-captures-unserializable-this
                  @Override
                  public int compare(String one, String other) {
                    return one.substring(length).compareTo(other.substring(length));
                  }
                })
            .toList();
  }

  static Object payload() {
    return new LambdaDeclaresAnonymousClass().sorting(0);
  }
}
