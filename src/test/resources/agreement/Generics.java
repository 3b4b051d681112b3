package agreement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.function.Function;
import java.util.function.Supplier;

class Generics<T extends Comparable<T>, N extends Number & Runnable> {
  interface Shape<S extends Shape<S>> { S self(); default S twice() { return self().self(); } }
  static class Square implements Shape<Square> { public Square self() { return this; } int side() { return 1; } }
  static abstract class Builder<B extends Builder<B>> { abstract B self(); B name(String n) { return self(); } }
  static class CarBuilder extends Builder<CarBuilder> { CarBuilder self() { return this; } CarBuilder wheels(int n) { return this; } }
  static class Pair<A, B> { A first; B second; A first() { return first; } static <X, Y> Pair<X, Y> of(X x, Y y) { return null; } <C> Pair<A, C> with(C c) { return null; } Pair<B, A> swap() { return null; } }
  static class Texts extends Pair<String, List<String>> { Texts() { super(); } }
  static class Node<K, V> implements Iterable<Node<K, V>.Part> { class Part { K key() { return null; } V value() { return null; } } public Iterator<Part> iterator() { return null; } Part part() { return new Part(); } }
  enum Level { LOW, HIGH }

  T value;
  N number;
  List<? extends T> values;
  Map<String, ? super Integer> sinks;
  Class<? extends Square> type;

  void members(Texts texts, Pair<?, ? extends Pair<String, ?>> wild, Node<String, Integer> node, List raw, List<List<String>[]> arrays) {
    value.compareTo(values.get(0));
    number.intValue();
    number.run();
    values.get(0).compareTo(value);
    sinks.get("").toString();
    type.getSimpleName().trim();
    texts.first().trim();
    texts.second.get(0).trim();
    texts.swap().first().get(0).trim();
    texts.with(1).swap().first().intValue();
    wild.second.first().trim();
    wild.swap().first().first().trim();
    wild.first().toString();
    node.part();
    raw.get(0).toString();
    raw.iterator().next().hashCode();
    arrays.get(0)[0].get(0).trim();
    new Square().twice().side();
    new CarBuilder().name("").wheels(3).name("").wheels(4);
    Pair.of("", 1).with(2L).swap().first().longValue();
    Pair.<Number, String>of(1, "").first().intValue();
    new Pair<String, Integer>().first().trim();
  }

  <E extends Enum<E>> void enums(Class<E> kind, E constant, Map<Level, String> map) {
    EnumSet.allOf(kind).iterator().next().ordinal();
    EnumSet.of(Level.LOW, Level.HIGH).contains(Level.LOW);
    new EnumMap<>(map).get(Level.LOW).trim();
    new EnumMap<Level, String>(Level.class).put(Level.HIGH, "");
    Enum.valueOf(kind, "").compareTo(constant);
    Enum.valueOf(Level.class, "LOW").name().trim();
    constant.getDeclaringClass().getEnumConstants();
    Level.valueOf("LOW").compareTo(Level.values()[0]);
    Level.LOW.getClass().getName();
  }

  static <A, C extends Collection<A>> C fill(C collection, A element) { return collection; }
  static <A> A first(Iterable<? extends A> iterable) { return null; }
  static <A extends Comparable<? super A>> A largest(Collection<? extends A> some) { return null; }
  static <A> A or(A one, A other) { return one; }
  static <A> A[] arrayOf(A... some) { return some; }
  static <A> Supplier<A> lazy(Supplier<? extends A> made) { return null; }
  static <A, B> List<B> map(List<A> list, Function<? super A, ? extends B> function) { return null; }
  static <A> void swap(List<A> list) { A a = list.get(0); a.hashCode(); list.add(a); }

  void inferred(List<Integer> integers, ArrayList<String> texts, Map<String, List<Integer>> map) {
    fill(new ArrayList<>(), "").get(0).trim();
    fill(texts, "").ensureCapacity(1);
    first(integers).intValue();
    largest(integers).byteValue();
    or(1, 2).intValue();
    or("a", null).trim();
    or(new ArrayList<>(texts), texts).trimToSize();
    or(1, 2.5).doubleValue();
    or(texts, integers).size();
    arrayOf("a", "b")[0].trim();
    arrayOf(1, 2)[0].intValue();
    lazy(() -> "").get().trim();
    lazy(() -> texts).get().trimToSize();
    lazy(() -> or(integers, null)).get().get(0).intValue();
    map(integers, i -> i.toString()).get(0).trim();
    map(map(integers, i -> "" + i), s -> s.length()).get(0).intValue();
    map(texts, String::length).get(0).intValue();
    map(texts, t -> map(integers, i -> t.charAt(i))).get(0).get(0).charValue();
    for (Entry<String, List<Integer>> entry : map.entrySet()) { entry.getValue().get(0).compareTo(entry.getKey().length()); }
    for (var entry : map.entrySet()) { entry.getValue().get(0).intValue(); }
    for (var iterator = texts.iterator(); iterator.hasNext();) { iterator.next().trim(); }
    var copy = new HashMap<>(map);
    copy.get("").get(0).intValue();
    var list = new ArrayList<Map<String, Integer>>();
    list.get(0).get("").intValue();
    var anonymous = new Object() { int count = 1; String text() { return ""; } };
    anonymous.text().trim();
    Collections.<String>emptyList().get(0).trim();
    Collections.unmodifiableMap(map).get("").get(0).intValue();
    swap(integers);
    List<? super Integer> sink = new ArrayList<Number>();
    sink.add(1);
    sink.get(0).hashCode();
    new ArrayList<>(Collections.singleton("")).get(0).trim();
    List.of(1, 2, 3).get(0).intValue();
    List.of("a").toArray(new String[0])[0].trim();
    texts.toArray(String[]::new)[0].trim();
    texts.clone().toString();
  }
}
