package fixtures.flow.localuse;

import java.io.Serializable;
import java.util.Iterator;
import java.util.function.Function;

/** The helper gives back a view that holds the function; it is gone through at once. */
public class ViewUsedAtOnce {
  interface Mapping<A, B> extends Function<A, B>, Serializable {}

  static <A, B> Iterable<B> mapped(Iterable<A> values, Mapping<A, B> mapping) {
    return new Mapped<>(values, mapping);
  }

  private static final class Mapped<A, B> implements Iterable<B>, Serializable {
    private final Iterable<A> values;
    private final Mapping<A, B> mapping;

    Mapped(Iterable<A> values, Mapping<A, B> mapping) {
      this.values = values;
      this.mapping = mapping;
    }

    @Override
    public Iterator<B> iterator() {
      Iterator<A> iterator = values.iterator();
      return new Iterator<>() {
        @Override
        public boolean hasNext() {
          return iterator.hasNext();
        }

        @Override
        public B next() {
          return mapping.apply(iterator.next());
        }
      };
    }
  }

  private int margin = Integer.parseInt("2");

  int total(Iterable<String> lines) {
    int total = 0;
    for (int length : mapped(lines, line -> line.length() + margin)) {
      total += length;
    }
    return total;
  }
}
