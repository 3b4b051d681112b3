package io.github.wireworthy.rules.data;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** Examples of library calls while they are collected. */
abstract class ExampleTable {

  static final Comparator<Object> GOOD_ORDER =
      (Comparator<Object> & Serializable)
          (one, other) -> Integer.compare(one.hashCode(), other.hashCode());

  private static final Comparator<Object> BAD_ORDER =
      (one, other) -> Integer.compare(one.hashCode(), other.hashCode());

  private final List<Example> examples = new ArrayList<>();

  /** A class that is not serializable. */
  static final class Bad implements Comparable<Bad> {
    @Override
    public int compareTo(Bad other) {
      return 0;
    }
  }

  final List<Example> examples() {
    return List.copyOf(examples);
  }

  final void add(Example example) {
    examples.add(example);
  }

  /** An example that is made from an element. */
  final void add(String row, Function<Object, Object> made) {
    examples.add(new Example(row, () -> made.apply("good"), () -> made.apply(new Bad())));
  }

  /** An example that is made from a comparator. */
  final void ordered(String row, Function<Comparator<Object>, Object> made) {
    examples.add(new Example(row, () -> made.apply(GOOD_ORDER), () -> made.apply(BAD_ORDER)));
  }

  static Map<Object, Object> map(Object value) {
    return new HashMap<>(Map.of("key", value));
  }

  static NavigableMap<Object, Object> treeMap(Object value) {
    return new TreeMap<>(Map.of("key", value));
  }

  static List<Object> list(Object element) {
    return new ArrayList<>(List.of(element));
  }

  static NavigableSet<Object> treeSet(Object element) {
    return new TreeSet<>(List.of(element));
  }
}
