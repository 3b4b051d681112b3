package agreement;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What resolution gets wrong easily. */
class Puzzles {
  interface Fn<A, B> extends Function<A, B>, Serializable {}
  interface Source<T> { <R> Source<R> map(Fn<T, R> fn); <R> R fold(R start, BiFunction<R, ? super T, R> step); Source<T> keep(Predicate<? super T> test); void each(Consumer<? super T> user); <K> Map<K, List<T>> by(Fn<? super T, ? extends K> key); T any(); }
  static <T> Source<T> source(T... some) { return null; }
  static <T> Source<T> source(Collection<? extends T> some) { return null; }
  static <T extends Throwable> T thrown(Throwable t, Class<T> kind) throws T { return kind.cast(t); }
  static <T> T check(T value) { return value; }
  static <T> T check(T value, String message) { return value; }
  static <T> T check(T value, Supplier<String> message) { return value; }
  static void assume(boolean sure, Object message) {}
  static void assume(Object one, Object other) {}
  static <T> void same(T one, T other) {}
  static void same(long one, long other) {}
  static void same(double one, double other, double delta) {}
  static String render(Object value) { return ""; }
  static String render(char[] value) { return ""; }
  static <T> T any() { return null; }
  static <A, B, C> Function<A, C> then(Function<? super A, ? extends B> one, Function<? super B, ? extends C> two) { return null; }
  static <T, R> Function<T, R> memo(Function<T, R> f) { return f; }
  static <T> Comparator<T> order(Comparator<? super T>... some) { return null; }
  static <T> T pick(boolean first, Supplier<? extends T> one, Supplier<? extends T> other) { return null; }
  static void run(Callable<?> callable) {}
  static void run(Runnable runnable) {}
  static <V> V run(Supplier<V> supplier, int times) { return null; }
  static void filter(IntPredicate test) {}
  static void filter(Predicate<Integer> test, int more) {}
  static void overloaded(Function<Object, String> f) {}
  static void overloaded(Fn<Object, String> f) {}

  void go(List<String> texts, Map<String, Map<String, Integer>> deep) throws Exception {
    source("a", "b").map(s -> s.length()).keep(n -> n.intValue() > 1).fold("", (s, n) -> s.concat(n.toString())).trim();
    source(texts).by(s -> s.charAt(0)).get('a').get(0).trim();
    source(texts).map(s -> source(s.split(","))).any().map(String::trim).each(s -> s.length());
    source(texts).fold(new HashMap<String, Integer>(), (m, s) -> { m.put(s, s.length()); return m; }).get("").intValue();
    check(texts).get(0).trim();
    check(texts, "").get(0).trim();
    check(texts, () -> "a".concat("b")).get(0).trim();
    Objects.requireNonNull(texts).get(0).trim();
    Objects.requireNonNull(texts.get(0), () -> texts.get(1).trim()).trim();
    Objects.requireNonNullElseGet(texts.get(0), () -> texts.get(1)).trim();
    assume(texts.isEmpty(), "a");
    assume(texts, "a");
    same(1, 2L);
    same(texts, "a");
    same(1, 2, 0.5);
    render(texts.get(0));
    render(texts.get(0).toCharArray());
    thrown(new Exception(), IllegalStateException.class).getMessage();
    then(String::trim, String::length).apply("").intValue();
    then((String s) -> s.length(), n -> n.byteValue()).apply("").byteValue();
    memo((String s) -> memo((Integer n) -> s.charAt(n))).apply("").apply(1).charValue();
    pick(true, () -> "a", () -> "b").trim();
    pick(true, ArrayList::new, () -> texts);
    run(() -> 1);
    run(() -> { });
    run(() -> { throw new Exception(); });
    run(() -> texts.get(0), 2).trim();
    run(texts::clear);
    filter(n -> n > 1);
    filter(n -> n.equals(1), 2);
    overloaded(o -> o.toString());
    texts.stream().map(t -> new Object() { String text = t.trim(); int size = text.length(); }).filter(o -> o.size > 1).map(o -> o.text.strip()).forEach(s -> s.length());
    texts.stream().map(t -> { if (t.isEmpty()) { return Optional.<Integer>empty(); } return Optional.of(t.length()); }).map(o -> o.orElse(0).intValue()).count();
    texts.stream().reduce((a, b) -> a.length() > b.length() ? a : b).map(String::length).orElseThrow(() -> new IllegalStateException("a".trim())).intValue();
    deep.entrySet().stream().flatMap(e -> e.getValue().entrySet().stream().map(f -> e.getKey().concat(f.getKey()) + f.getValue().intValue())).collect(Collectors.toCollection(ArrayList::new)).trimToSize();
    deep.computeIfAbsent("a", k -> new HashMap<>()).merge("b", 1, Integer::sum).intValue();
    deep.values().stream().map(Map::values).flatMap(Collection::stream).mapToInt(Integer::intValue).boxed().sorted(Comparator.reverseOrder()).map(i -> i.toString()).count();
    deep.entrySet().stream().sorted(Map.Entry.comparingByValue(Comparator.comparing(m -> m.size()))).map(e -> e.getValue().get(e.getKey()).intValue()).count();
    deep.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().keySet().stream().findFirst().orElse(e.getKey()).length())).get("").intValue();
    Collectors.groupingBy((String s) -> s.length(), Collectors.counting()).finisher().apply(null).get(1);
    Function<Integer, Function<Integer, Integer>> add = a -> b -> Integer.sum(a, b.intValue());
    add.apply(1).apply(2).intValue();
    BinaryOperator<Integer> least = BinaryOperator.minBy(Comparator.naturalOrder());
    least.apply(1, 2).intValue();
    Supplier<Supplier<String>> twice = () -> { Supplier<String> inner = () -> texts.get(0).trim(); return inner; };
    twice.get().get().length();
    Comparator<String> chain = Comparator.<String, Integer>comparing(s -> s.length()).thenComparing(s -> s.charAt(0)).thenComparing(Comparator.naturalOrder());
    chain.reversed().compare("", "");
    String picked = texts.isEmpty() ? any() : texts.get(0);
    picked.trim();
    List<Runnable> tasks = new ArrayList<>();
    tasks.add(() -> texts.forEach(t -> tasks.add(() -> t.trim())));
    tasks.forEach(Runnable::run);
    Runnable recursive = new Runnable() { int depth; @Override public void run() { if (depth++ < 3) { run(); Puzzles.run(this); tasks.add(this::run); } } };
    recursive.run();
    int total = 0;
    for (int i = 0, n = texts.size(); i < n; i++) { total += texts.get(i).length(); }
    Integer boxed = total;
    boxed.compareTo(total++);
    char c = "abc".charAt(total);
    String.valueOf(c + 1).length();
    String.valueOf((char) (c + 1)).length();
    (total > 1 ? Integer.valueOf(1) : "a").hashCode();
  }
}
