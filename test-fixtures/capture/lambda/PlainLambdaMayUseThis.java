package fixtures.capture.lambda;

import java.util.List;
import java.util.stream.Collectors;

/** A lambda of a plain interface may capture what it likes, as long as it stays here. */
public class PlainLambdaMayUseThis {
  private int limit = 3;

  List<Integer> small(List<Integer> sizes) {
    return sizes.stream().filter(size -> size < limit).collect(Collectors.toList());
  }

  static Object payload() {
    return new PlainLambdaMayUseThis().small(List.of(1, 5));
  }
}
