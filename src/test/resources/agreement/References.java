package agreement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;

class References extends ArrayList<String> {
  private String field = "";

  static int parse(String text) { return text.length(); }
  static int parse(Object text, int more) { return more; }
  int bound(String text) { return text.length(); }
  <T> T generic(T value) { return value; }
  static <A, B> Function<A, B> function(Function<A, B> function) { return function; }
  static <A, B, C> BiFunction<A, B, C> both(BiFunction<A, B, C> function) { return function; }
  void use(Function<String, Integer> f) {}
  void use(Supplier<Integer> s, int more) {}

  void kinds() {
    Function<String, Integer> one = References::parse;
    Function<String, Integer> two = this::bound;
    Function<String, Integer> three = String::length;
    Supplier<Integer> four = field::length;
    Function<Object, Boolean> five = super::contains;
    Supplier<List<String>> six = ArrayList::new;
    Function<Integer, List<String>> seven = ArrayList<String>::new;
    IntFunction<String[]> eight = String[]::new;
    BiFunction<String, String, Boolean> nine = String::equalsIgnoreCase;
    BiConsumer<List<String>, String> ten = List::add;
    Function<String, String> eleven = this::<String>generic;
    Consumer<Object> twelve = System.out::println;
    Predicate<String> thirteen = Predicate.not(String::isEmpty);
    one.apply("").intValue();
    two.andThen(Integer::toHexString).apply("").length();
    three.compose(Object::toString).apply(1).intValue();
    four.get().intValue();
    five.apply("").booleanValue();
    six.get().get(0).length();
    seven.apply(3).get(0).trim();
    eight.apply(3)[0].trim();
    nine.apply("", "").booleanValue();
    ten.accept(this, "");
    eleven.apply("").trim();
    twelve.andThen(this::bound2).accept(null);
    thirteen.and(String::isBlank).test("");
  }

  void bound2(Object object) {}

  void inferred(List<Map<String, Integer>> maps) {
    function(String::length).apply("").intValue();
    References.<String, Integer>function(References::parse).apply("").intValue();
    both(String::concat).apply("", "").trim();
    both((String a, String b) -> a.compareTo(b)).apply("", "").intValue();
    use(References::parse);
    use(this::size, 1);
    maps.stream().map(Map::size).map(Integer::doubleValue).map(Double::intValue).count();
    maps.stream().map(HashMap::new).map(m -> m.get("").byteValue()).count();
    maps.stream().map(Map::keySet).map(ArrayList::new).map(l -> l.get(0).trim()).count();
    new Thread(this::clear).start();
    new Thread(super::clear).start();
    forEach(this::bound);
    removeIf(String::isEmpty);
    replaceAll(String::trim);
    sort(String::compareTo);
    sort(String.CASE_INSENSITIVE_ORDER::compare);
  }
}
