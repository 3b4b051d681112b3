package agreement;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;

class Lambdas {
  record Item(String name, int count, List<Item> parts) {}

  interface Task {
    void run() throws Exception;
  }

  void go(Runnable task) {}
  <T> T go(Callable<T> task) { return null; }
  void one(Function<String, Integer> function) {}
  void one(ToIntFunction<String> function, int more) {}
  void two(Supplier<String> supplier) {}
  void two(IntSupplier supplier) {}
  void arity(Function<Item, String> one) {}
  void arity(BiFunction<Item, Item, String> two) {}
  void shape(Consumer<Item> consumer) {}
  void shape(Function<Item, String> function) {}

  void overloads(ExecutorService pool, Item given) throws Exception {
    go(() -> System.out.println());
    go(() -> { throw new IllegalStateException(); });
    go(() -> given.name()).length();
    go(() -> { return given.parts(); }).size();
    Future<String> future = pool.submit(() -> given.name());
    future.get().trim();
    pool.submit(() -> { given.name(); });
    pool.submit(() -> given.name().length()).get().intValue();
    one(text -> text.length());
    one(text -> text.length(), 1);
    two(() -> "a".trim());
    two(() -> "a".length());
    arity(item -> item.name());
    arity((item, other) -> item.name().concat(other.name()));
    shape(item -> { item.name(); });
    shape(item -> { return item.name(); });
  }

  void parameters(List<Item> items, Map<String, List<Item>> byName) {
    items.forEach(item -> item.name().trim());
    items.removeIf(item -> item.count() > item.name().length());
    items.sort((one, other) -> one.name().compareTo(other.name()));
    items.sort(Comparator.comparing(item -> item.name().length()));
    items.sort(Comparator.comparing(Item::name).thenComparing(Item::count).reversed());
    items.sort(Comparator.comparingInt((Item item) -> item.count()).thenComparing(x -> x.name()));
    byName.forEach((name, list) -> list.get(name.length()).parts().clear());
    byName.computeIfAbsent("a", name -> new java.util.ArrayList<>()).add(items.get(0));
    byName.computeIfPresent("a", (name, list) -> list.isEmpty() ? null : list.subList(0, 1));
    byName.merge("a", items, (some, more) -> { some.addAll(more); return some; }).size();
    byName.entrySet().removeIf(entry -> entry.getValue().get(0).name().equals(entry.getKey()));
    byName.replaceAll((name, list) -> list.stream().filter(i -> i.count() > 1).toList());
  }

  Function<Item, Function<Item, String>> curried() {
    return one -> other -> one.name().concat(other.name());
  }

  Supplier<Supplier<Item>> nested(Item item) {
    return () -> () -> item.parts().get(0);
  }

  void composed(Predicate<Item> test, UnaryOperator<Item> change, IntFunction<Item> made) {
    test.and(item -> item.name().isEmpty()).negate().or(item -> item.count() == 1).test(null);
    change.andThen(item -> item.parts()).apply(null).size();
    change.compose((Item item) -> item.parts().get(0)).apply(null).name().trim();
    made.apply(1).name().length();
    Function.<Item>identity().andThen(Item::parts).andThen(List::size).apply(null).byteValue();
    curried().apply(null).apply(null).length();
    nested(null).get().get().name().strip();
    ((Function<Item, Item>) item -> item.parts().get(1)).apply(null).count();
    ((Runnable & java.io.Serializable) () -> test.test(made.apply(2))).run();
    Object task = (Task) () -> test.negate().test(null);
    boolean sure = test.test(null);
    Supplier<String> chosen = sure ? () -> "a".trim() : () -> "b".strip();
    Supplier<Integer>[] some = new Supplier[] {null};
    Function<Item, String>[] all = makeArray(item -> item.name(), item -> item.name().trim());
    Runnable loop = () -> { for (Item item : made.apply(3).parts()) { item.name().trim(); } };
    loop.run();
    chosen.get().length();
    all[0].apply(null).length();
    some[0].get().intValue();
  }

  @SafeVarargs
  final Function<Item, String>[] makeArray(Function<Item, String>... functions) {
    return functions;
  }

  class Held {
    Function<Item, String> field = item -> item.name();
    Runnable task = () -> field.apply(null).length();
  }
}
