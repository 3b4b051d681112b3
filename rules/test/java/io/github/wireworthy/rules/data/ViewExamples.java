package io.github.wireworthy.rules.data;

import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.Vector;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executors;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Views, iterators, streams, optionals and functions. */
@SuppressWarnings({
  "FutureReturnValueIgnored",
  "JdkObsolete",
  "StreamResourceLeak"
}) // Examples of what there is, not of what to write.
final class ViewExamples extends ExampleTable {

  ViewExamples() {
    views();
    sequencedViews();
    iterators();
    elements();
    streams();
    optionals();
    functions();
    others();
  }

  private void views() {
    add("java.util.Map#keySet", part -> map(part).keySet());
    add("java.util.Map#keySet", part -> new LinkedHashMap<>(map(part)).keySet());
    add("java.util.Map#keySet", part -> Map.of("key", part).keySet());
    add("java.util.Map#values", part -> map(part).values());
    add("java.util.Map#values", part -> treeMap(part).values());
    add("java.util.Map#entrySet", part -> map(part).entrySet());
    add(
        "java.util.concurrent.ConcurrentSkipListMap#entrySet",
        part -> new ConcurrentSkipListMap<>(map(part)).entrySet());
    add("java.util.Map#entrySet", part -> Collections.unmodifiableMap(map(part)).entrySet());
    add("java.util.Map#entry", part -> Map.entry("key", part));
    add("java.util.NavigableMap#descendingKeySet", part -> treeMap(part).descendingKeySet());
    add("java.util.NavigableMap#navigableKeySet", part -> treeMap(part).navigableKeySet());
    add("java.util.List#subList", part -> list(part).subList(0, 1));
    add("java.util.List#subList", part -> List.of(part, part).subList(0, 1));
    add("java.lang.System#getenv", part -> System.getenv());
    add("java.util.Properties#stringPropertyNames", part -> new Properties().stringPropertyNames());
  }

  /** From Java 21 on; called by name, for the compiler may be older. */
  private void sequencedViews() {
    if (Runtime.version().feature() < 21) {
      return;
    }
    add(
        "java.util.concurrent.Executors#newVirtualThreadPerTaskExecutor",
        part -> JdkVersions.call("text", Executors.class, "newVirtualThreadPerTaskExecutor"));
    add("java.util.List#reversed", part -> JdkVersions.call(list(part), List.class, "reversed"));
    add(
        "java.util.Deque#reversed",
        part -> JdkVersions.call(new ArrayDeque<>(List.of(part)), Deque.class, "reversed"));
    add(
        "java.util.LinkedHashMap#reversed",
        part -> JdkVersions.call(new LinkedHashMap<>(map(part)), LinkedHashMap.class, "reversed"));
    add(
        "java.util.LinkedHashSet#reversed",
        part ->
            JdkVersions.call(new LinkedHashSet<>(List.of(part)), LinkedHashSet.class, "reversed"));
    add(
        "java.util.SequencedMap#reversed",
        part -> JdkVersions.call(new LinkedHashMap<>(map(part)), LinkedHashMap.class, "reversed"));
    add(
        "java.util.NavigableMap#reversed",
        part -> JdkVersions.call(treeMap(part), TreeMap.class, "reversed"));
    add(
        "java.util.NavigableSet#reversed",
        part -> JdkVersions.call(treeSet(part), TreeSet.class, "reversed"));
    for (String view : List.of("sequencedEntrySet", "sequencedKeySet", "sequencedValues")) {
      add(
          "java.util.LinkedHashMap#" + view,
          part -> JdkVersions.call(new LinkedHashMap<>(map(part)), LinkedHashMap.class, view));
    }
    add(
        "java.util.Collections#unmodifiableSequencedCollection",
        part -> unmodifiable("Collection", list(part)));
    add("java.util.Collections#unmodifiableSequencedMap", part -> unmodifiable("Map", part));
    add(
        "java.util.Collections#unmodifiableSequencedSet",
        part -> unmodifiable("Set", new LinkedHashSet<>(List.of(part))));
  }

  private static Object unmodifiable(String kind, Object part) {
    Object wrapped = kind.equals("Map") ? new LinkedHashMap<>(map(part)) : part;
    return Arrays.stream(Collections.class.getMethods())
        .filter(method -> method.getName().equals("unmodifiableSequenced" + kind))
        .map(
            method -> {
              try {
                return method.invoke(null, wrapped);
              } catch (ReflectiveOperationException missing) {
                throw new IllegalStateException(missing);
              }
            })
        .findFirst()
        .orElseThrow();
  }

  private void iterators() {
    add("java.lang.Iterable#iterator", part -> list(part).iterator());
    add("java.lang.Iterable#spliterator", part -> list(part).spliterator());
    add("java.util.List#listIterator", part -> list(part).listIterator());
    add("java.util.Deque#descendingIterator", part -> new ArrayDeque<>().descendingIterator());
    add("java.util.Vector#elements", part -> new Vector<>(list(part)).elements());
    add("java.util.Collections#emptyEnumeration", part -> Collections.emptyEnumeration());
    add("java.util.Collections#emptyIterator", part -> Collections.emptyIterator());
    add("java.util.logging.Logger#getAnonymousLogger", part -> Logger.getAnonymousLogger());
    add("java.util.logging.Logger#getGlobal", part -> Logger.getGlobal());
    add("java.util.logging.Logger#getLogger", part -> Logger.getLogger("examples"));
    add(
        "java.util.stream.Collectors#partitioningBy",
        part -> Collectors.partitioningBy(part::equals));
    add(
        new Example(
            "java.util.stream.Stream#collect",
            () -> Stream.of("a").collect(Collectors.toCollection(ArrayList::new)),
            () -> Stream.of("a").collect(Collectors.partitioningBy(String::isEmpty))));
    add("java.util.Collections#emptyListIterator", part -> Collections.emptyListIterator());
    add("java.util.Collections#enumeration", part -> Collections.enumeration(list(part)));
    add("java.util.stream.BaseStream#iterator", part -> Stream.of(part).iterator());
  }

  private void elements() {
    add("java.util.Iterator#next", part -> list(part).iterator().next());
    add(
        "java.util.Enumeration#nextElement",
        part -> new Vector<>(list(part)).elements().nextElement());
    add("java.util.Optional#get", part -> Stream.of(part).findFirst().get());
    add("java.util.Optional#orElse", part -> Stream.empty().findFirst().orElse(part));
    add("java.util.Optional#orElseThrow", part -> Optional.ofNullable(part).orElseThrow());
    add("java.util.stream.Stream#toList", part -> Stream.of(part).toList());
    String collectors = "java.util.stream.Collectors#";
    add(collectors + "toList", part -> Collectors.toList());
    add(collectors + "toSet", part -> Collectors.toSet());
    add(collectors + "toUnmodifiableList", part -> Collectors.toUnmodifiableList());
    add(collectors + "toUnmodifiableSet", part -> Collectors.toUnmodifiableSet());
  }

  private void streams() {
    add("java.util.Collection#stream", part -> list(part).stream());
    add("java.util.Collection#parallelStream", part -> list(part).parallelStream());
    add("java.util.Arrays#stream", part -> Arrays.stream(new Object[] {part}));
    add("java.lang.String#chars", part -> "text".chars());
    add("java.lang.String#codePoints", part -> "text".codePoints());
    add("java.lang.String#lines", part -> "text".lines());
    files("java.nio.file.Files#list", Files::list);
    files("java.nio.file.Files#walk", folder -> Files.walk(folder, 0));
    files("java.nio.file.Files#lines", folder -> Files.lines(Files.createTempFile("a", "b")));
    add("java.util.regex.Pattern#splitAsStream", part -> Pattern.compile(",").splitAsStream("a,b"));
    add(
        "java.util.stream.StreamSupport#stream",
        part -> StreamSupport.stream(list(part).spliterator(), false));
    operations();
    numbers();
  }

  /** Something that is read from the temporary folder. */
  private interface OfFolder {
    Object from(Path folder) throws Exception;
  }

  private void files(String row, OfFolder made) {
    Path folder = Path.of(System.getProperty("java.io.tmpdir"));
    add(Example.of(row, () -> made.from(folder)));
  }

  private void operations() {
    String stream = "java.util.stream.Stream#";
    add(stream + "concat", part -> Stream.concat(Stream.of(part), Stream.of(part)));
    add(stream + "distinct", part -> Stream.of(part).distinct());
    add(stream + "empty", part -> Stream.empty());
    add(stream + "filter", part -> Stream.of(part).filter(it -> true));
    add(stream + "findAny", part -> Stream.of(part).findAny());
    add(stream + "findFirst", part -> Stream.of(part).findFirst());
    add(stream + "flatMap", part -> Stream.of(part).flatMap(Stream::of));
    add(stream + "generate", part -> Stream.generate(() -> part));
    add(stream + "iterate", part -> Stream.iterate(part, it -> it));
    add(stream + "limit", part -> Stream.of(part).limit(1));
    add(stream + "map", part -> Stream.of(part).map(it -> it));
    add(stream + "mapToInt", part -> Stream.of(part).mapToInt(it -> 1));
    add(stream + "max", part -> Stream.of(part).max(GOOD_ORDER));
    add(stream + "min", part -> Stream.of(part).min(GOOD_ORDER));
    add(stream + "of", Stream::of);
    add(stream + "peek", part -> Stream.of(part).peek(it -> {}));
    add(stream + "skip", part -> Stream.of(part).skip(0));
    add(stream + "sorted", part -> Stream.of(part).sorted());
    String base = "java.util.stream.BaseStream#";
    add(base + "onClose", part -> Stream.of(part).onClose(() -> {}));
    add(base + "parallel", part -> Stream.of(part).parallel());
    add(base + "sequential", part -> Stream.of(part).sequential());
    add(base + "unordered", part -> Stream.of(part).unordered());
  }

  private void numbers() {
    String stream = "java.util.stream.IntStream#";
    add(stream + "average", part -> IntStream.of(1).average());
    add(stream + "boxed", part -> IntStream.of(1).boxed());
    add(stream + "filter", part -> IntStream.of(1).filter(it -> true));
    add(stream + "map", part -> IntStream.of(1).map(it -> it));
    add(stream + "mapToObj", part -> IntStream.of(1).mapToObj(it -> part));
    add(stream + "of", part -> IntStream.of(1));
    add(stream + "range", part -> IntStream.range(0, 1));
    add(stream + "rangeClosed", part -> IntStream.rangeClosed(0, 1));
    add(stream + "summaryStatistics", part -> IntStream.of(1).summaryStatistics());
  }

  private void optionals() {
    String optional = "java.util.Optional#";
    add(optional + "empty", part -> Optional.empty());
    add(optional + "filter", part -> Optional.of(part).filter(it -> true));
    add(optional + "flatMap", part -> Optional.of(part).flatMap(Optional::of));
    add(optional + "map", part -> Optional.of(part).map(it -> it));
    add(optional + "of", Optional::of);
    add(optional + "ofNullable", Optional::ofNullable);
    add(optional + "or", part -> Optional.of(part).or(Optional::empty));
    add(optional + "stream", part -> Optional.of(part).stream());
    add("java.util.OptionalDouble#empty", part -> OptionalDouble.empty());
    add("java.util.OptionalDouble#of", part -> OptionalDouble.of(1));
    add("java.util.OptionalInt#empty", part -> OptionalInt.empty());
    add("java.util.OptionalInt#of", part -> OptionalInt.of(1));
    add("java.util.OptionalLong#empty", part -> OptionalLong.empty());
    add("java.util.OptionalLong#of", part -> OptionalLong.of(1));
  }

  private void functions() {
    Function<Object, Object> function = (Function<Object, Object> & Serializable) it -> it;
    Predicate<Object> predicate = (Predicate<Object> & Serializable) it -> true;
    Consumer<Object> consumer = (Consumer<Object> & Serializable) it -> {};
    BiFunction<Object, Object, Object> two =
        (BiFunction<Object, Object, Object> & Serializable) (one, other) -> one;
    BiPredicate<Object, Object> both =
        (BiPredicate<Object, Object> & Serializable) (one, other) -> true;
    add("java.util.function.BiFunction#andThen", part -> two.andThen(function));
    add("java.util.function.BiPredicate#and", part -> both.and(both));
    add("java.util.function.BiPredicate#negate", part -> both.negate());
    add("java.util.function.BiPredicate#or", part -> both.or(both));
    add("java.util.function.BinaryOperator#maxBy", part -> BinaryOperator.maxBy(GOOD_ORDER));
    add("java.util.function.BinaryOperator#minBy", part -> BinaryOperator.minBy(GOOD_ORDER));
    add("java.util.function.Consumer#andThen", part -> consumer.andThen(consumer));
    add("java.util.function.Function#andThen", part -> function.andThen(function));
    add("java.util.function.Function#compose", part -> function.compose(function));
    add("java.util.function.Function#identity", part -> Function.identity());
    add("java.util.function.Predicate#and", part -> predicate.and(predicate));
    add("java.util.function.Predicate#isEqual", Predicate::isEqual);
    add("java.util.function.Predicate#negate", part -> predicate.negate());
    add("java.util.function.Predicate#not", part -> Predicate.not(predicate));
    add("java.util.function.Predicate#or", part -> predicate.or(predicate));
    add("java.util.function.UnaryOperator#identity", part -> UnaryOperator.identity());
  }

  private void others() {
    String future = "java.util.concurrent.CompletableFuture#";
    add(future + "completedFuture", CompletableFuture::completedFuture);
    add(future + "runAsync", part -> CompletableFuture.runAsync(() -> {}));
    add(future + "supplyAsync", part -> CompletableFuture.supplyAsync(() -> part));
    add("java.util.concurrent.Executors#callable", part -> Executors.callable(() -> {}));
    Pattern pattern = Pattern.compile("x");
    add("java.util.regex.Pattern#asMatchPredicate", part -> pattern.asMatchPredicate());
    add("java.util.regex.Pattern#asPredicate", part -> pattern.asPredicate());
  }
}
