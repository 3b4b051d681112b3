package fixtures.capture.innerclass;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/** What the diamond means is told by the place. */
public class AnonymousWithDiamond {
  interface Mapping<K, V> extends Serializable {
    V value(K key);
  }

  private final Thread worker = new Thread();

  Mapping<String, List<? extends Number>> mapping(Map<String, Integer> sizes) {
    int shift = 2;
    return new Mapping<>() { // expect: inner-class-carries-unserializable-outer
      private static final long serialVersionUID = 1L;

      @Override
      public List<? extends Number> value(String key) {
        return List.of(key.length() + shift);
      }
    };
  }

  static Object payload() {
    return new AnonymousWithDiamond().mapping(Map.of());
  }
}
