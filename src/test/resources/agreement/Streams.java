package agreement;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class Streams {
  static class Order {
    long id() { return 1; }
    Customer customer() { return null; }
    List<Line> lines() { return null; }
  }

  static class Customer implements Comparable<Customer> {
    String name() { return ""; }
    Optional<String> mail() { return Optional.empty(); }
    @Override public int compareTo(Customer other) { return name().compareTo(other.name()); }
  }

  record Line(String article, int amount) {}

  void collected(List<Order> orders, Collection<? extends Order> some) {
    orders.stream().collect(groupingBy(o -> o.customer())).get(null).get(0).id();
    orders.stream().collect(groupingBy(o -> o.customer().name(), TreeMap::new, toList())).firstKey().length();
    orders.stream()
        .collect(groupingBy(Order::customer, mapping(o -> o.lines().size(), toList())))
        .forEach((customer, sizes) -> sizes.get(0).compareTo(customer.name().length()));
    orders.stream()
        .flatMap(o -> o.lines().stream().map(line -> Map.entry(o.customer(), line)))
        .filter(entry -> entry.getKey().name().equals(entry.getValue().article()))
        .collect(toMap(e -> e.getKey(), e -> e.getValue().amount(), Integer::sum, LinkedHashMap::new))
        .keySet().iterator().next().name();
    some.stream().map(o -> o.customer()).sorted().map(Customer::name).toList().get(0).trim();
    some.stream().collect(toMap(o -> o.id(), Function.identity())).values().iterator().next().lines();
    Set<String> names = orders.stream().map(o -> o.customer().name()).collect(Collectors.toSet());
    names.stream().sorted(Comparator.comparing(String::length)).findFirst().get().trim();
    orders.stream().mapToLong(Order::id).mapToObj(id -> new Customer()).map(c -> c.mail())
        .flatMap(Optional::stream).map(mail -> mail.trim()).reduce("", (a, b) -> a.concat(b)).length();
    orders.stream().map(Order::lines).flatMap(List::stream).mapToInt(Line::amount).sum();
    orders.stream().collect(Collectors.collectingAndThen(toList(), list -> list.get(0))).customer();
    orders.stream().collect(Collectors.partitioningBy(o -> o.lines().isEmpty())).get(true).size();
    orders.stream().collect(ArrayList::new, ArrayList::add, ArrayList::addAll).size();
    orders.stream().collect(Collectors.reducing(0, o -> o.lines().size(), (a, b) -> a + b)).intValue();
    orders.stream().toArray(Order[]::new)[0].customer();
    orders.stream().max(Comparator.comparing(Order::customer)).map(o -> o.customer().name()).orElse("").trim();
    orders.stream().reduce(0L, (sum, o) -> sum + o.id(), Long::sum).intValue();
  }

  void made(String[] words, Map<String, Map<Integer, List<Line>>> deep) {
    Stream.of(words).map(String::trim).map(String::length).map(Integer::toBinaryString).count();
    Arrays.stream(words).map(w -> w.split(" ")).flatMap(Arrays::stream).distinct().toList().size();
    IntStream.range(0, 5).mapToObj(i -> words[i].trim()).map(w -> w.length()).forEach(n -> n.byteValue());
    Stream.iterate(1, n -> n * 2).limit(5).map(n -> n.toString()).collect(Collectors.joining(", ")).trim();
    Stream.of(1, 2.5, 3L).map(n -> n.intValue()).count();
    Stream.of("a", 1).map(o -> o.toString()).count();
    deep.values().stream().flatMap(m -> m.entrySet().stream())
        .map(e -> e.getValue().get(e.getKey()).article().length()).mapToInt(i -> i.intValue()).max().getAsInt();
    Map<String, List<String>> grouped = Arrays.stream(words).collect(groupingBy(w -> w.substring(1)));
    grouped.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .sorted(Map.Entry.<String, List<String>>comparingByKey().reversed())
        .sorted(Comparator.comparing(e -> e.getValue().size()))
        .map(e -> e.getKey().concat(e.getValue().get(0)))
        .toList();
  }

  List<String> targeted(boolean empty) {
    List<Order> none = Collections.emptyList();
    none.get(0).customer();
    Map<String, Order> map = new HashMap<>(Map.of());
    map.get("").lines();
    List<Customer> sorted = new ArrayList<>(Arrays.asList(new Customer(), null));
    Collections.sort(sorted);
    Collections.sort(sorted, (a, b) -> a.name().compareTo(b.name()));
    Collections.max(sorted).name();
    Collections.max(sorted, Comparator.comparing(c -> c.mail().orElse(c.name()))).mail();
    return empty ? Collections.emptyList() : sorted.stream().map(c -> c.name()).collect(toList());
  }

  CompletableFuture<String> later(CompletableFuture<Order> future) {
    future.thenAccept(o -> o.customer().name().trim());
    CompletableFuture.supplyAsync(() -> new Order()).thenApply(o -> o.lines()).thenApply(l -> l.get(0).article());
    return future
        .thenCompose(o -> CompletableFuture.supplyAsync(() -> o.customer()))
        .thenCombine(future, (c, o) -> c.name() + o.id())
        .handle((text, error) -> error == null ? text.trim() : error.getMessage())
        .whenComplete((text, error) -> text.length());
  }
}
