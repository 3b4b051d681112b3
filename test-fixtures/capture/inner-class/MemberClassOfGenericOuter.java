package fixtures.capture.innerclass;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** A member class that uses neither the object around it nor its type variable. */
public class MemberClassOfGenericOuter<T> {
  private final List<T> items = new ArrayList<>();

  private class Price<V> implements Serializable { // expect: inner-class-carries-unserializable-outer
    private static final long serialVersionUID = 1L;
    private V amount;

    Price(V amount) {
      this.amount = amount;
    }

    Price<V> twice() {
      return new Price<>(amount);
    }
  }

  Price<Integer> price() {
    Price<Integer> price = new Price<>(items.size());
    return price.twice();
  }

  static Object payload() {
    return new MemberClassOfGenericOuter<String>().price();
  }
}
