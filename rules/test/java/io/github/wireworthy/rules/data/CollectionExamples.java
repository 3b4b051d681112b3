package io.github.wireworthy.rules.data;

import java.beans.PropertyChangeSupport;
import java.io.Serializable;
import java.util.AbstractMap;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.concurrent.atomic.DoubleAccumulator;
import java.util.concurrent.atomic.LongAccumulator;
import java.util.function.DoubleBinaryOperator;
import java.util.function.Function;
import java.util.function.LongBinaryOperator;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;

/** Collections, wrappers, comparators and views that do as their parts. */
final class CollectionExamples extends ExampleTable {

  CollectionExamples() {
    collectionFactories();
    wrappers();
    sortedWrappers();
    comparators();
    constructors();
    rangeViews();
  }

  private void collectionFactories() {
    add("java.util.List#of", List::of);
    add("java.util.List#of", part -> List.of(part, part, part));
    add("java.util.Set#of", Set::of);
    add("java.util.Map#of", part -> Map.of("key", part));
    add("java.util.Arrays#asList", Arrays::asList);
    add("java.util.Collections#singleton", Collections::singleton);
    add("java.util.Collections#singletonList", Collections::singletonList);
    add("java.util.Collections#singletonMap", part -> Collections.singletonMap("key", part));
    add("java.util.Collections#nCopies", part -> Collections.nCopies(2, part));
    add("java.util.Collections#EMPTY_LIST", part -> Collections.EMPTY_LIST);
    add("java.util.Collections#EMPTY_MAP", part -> Collections.EMPTY_MAP);
    add("java.util.Collections#EMPTY_SET", part -> Collections.EMPTY_SET);
    add("java.lang.String#CASE_INSENSITIVE_ORDER", part -> String.CASE_INSENSITIVE_ORDER);
    add("java.util.Collections#emptyList", part -> Collections.emptyList());
    add("java.util.Collections#emptySet", part -> Collections.emptySet());
    add("java.util.Collections#emptyMap", part -> Collections.emptyMap());
    add("java.util.Collections#emptySortedMap", part -> Collections.emptySortedMap());
    add("java.util.Collections#emptySortedSet", part -> Collections.emptySortedSet());
    add("java.util.Collections#emptyNavigableMap", part -> Collections.emptyNavigableMap());
    add("java.util.Collections#emptyNavigableSet", part -> Collections.emptyNavigableSet());
    add("java.util.concurrent.ConcurrentHashMap#newKeySet", part -> ConcurrentHashMap.newKeySet());
    add("java.util.Objects#requireNonNull", Objects::requireNonNull);
    add("java.util.Objects#requireNonNullElse", part -> Objects.requireNonNullElse(part, "else"));
  }

  private void wrappers() {
    add(
        "java.util.Collections#asLifoQueue",
        part -> Collections.asLifoQueue(new ArrayDeque<>(List.of(part))));
    add(
        "java.util.Collections#newSetFromMap",
        part -> {
          Set<Object> set = Collections.newSetFromMap(new HashMap<>());
          set.add(part);
          return set;
        });
    add("java.util.Collections#checkedCollection", part -> checked(list(part)));
    add(
        "java.util.Collections#checkedList",
        part -> Collections.checkedList(list(part), Object.class));
    add(
        "java.util.Collections#checkedMap",
        part -> Collections.checkedMap(map(part), Object.class, Object.class));
    add(
        "java.util.Collections#checkedQueue",
        part -> Collections.checkedQueue(new ArrayDeque<>(List.of(part)), Object.class));
    add(
        "java.util.Collections#checkedSet",
        part -> Collections.checkedSet(new HashSet<>(List.of(part)), Object.class));
    add(
        "java.util.Collections#synchronizedCollection",
        part -> Collections.synchronizedCollection(list(part)));
    add("java.util.Collections#synchronizedList", part -> Collections.synchronizedList(list(part)));
    add("java.util.Collections#synchronizedMap", part -> Collections.synchronizedMap(map(part)));
    add(
        "java.util.Collections#synchronizedSet",
        part -> Collections.synchronizedSet(new HashSet<>(List.of(part))));
    add(
        "java.util.Collections#unmodifiableCollection",
        part -> Collections.unmodifiableCollection(list(part)));
    add("java.util.Collections#unmodifiableList", part -> Collections.unmodifiableList(list(part)));
    add("java.util.Collections#unmodifiableMap", part -> Collections.unmodifiableMap(map(part)));
    add(
        "java.util.Collections#unmodifiableSet",
        part -> Collections.unmodifiableSet(new HashSet<>(List.of(part))));
  }

  private static Object checked(Collection<Object> elements) {
    return Collections.checkedCollection(elements, Object.class);
  }

  private void sortedWrappers() {
    add(
        "java.util.Collections#checkedNavigableMap",
        part -> Collections.checkedNavigableMap(treeMap(part), Object.class, Object.class));
    add(
        "java.util.Collections#checkedSortedMap",
        part -> Collections.checkedSortedMap(treeMap(part), Object.class, Object.class));
    add(
        "java.util.Collections#checkedNavigableSet",
        part -> Collections.checkedNavigableSet(treeSet(part), Object.class));
    add(
        "java.util.Collections#checkedSortedSet",
        part -> Collections.checkedSortedSet(treeSet(part), Object.class));
    add(
        "java.util.Collections#synchronizedNavigableMap",
        part -> Collections.synchronizedNavigableMap(treeMap(part)));
    add(
        "java.util.Collections#synchronizedSortedMap",
        part -> Collections.synchronizedSortedMap(treeMap(part)));
    add(
        "java.util.Collections#synchronizedNavigableSet",
        part -> Collections.synchronizedNavigableSet(treeSet(part)));
    add(
        "java.util.Collections#synchronizedSortedSet",
        part -> Collections.synchronizedSortedSet(treeSet(part)));
    add(
        "java.util.Collections#unmodifiableNavigableMap",
        part -> Collections.unmodifiableNavigableMap(treeMap(part)));
    add(
        "java.util.Collections#unmodifiableSortedMap",
        part -> Collections.unmodifiableSortedMap(treeMap(part)));
    add(
        "java.util.Collections#unmodifiableNavigableSet",
        part -> Collections.unmodifiableNavigableSet(treeSet(part)));
    add(
        "java.util.Collections#unmodifiableSortedSet",
        part -> Collections.unmodifiableSortedSet(treeSet(part)));
  }

  private void comparators() {
    add(Example.of("java.util.Comparator#naturalOrder", Comparator::naturalOrder));
    add(Example.of("java.util.Comparator#reverseOrder", Comparator::reverseOrder));
    ordered("java.util.Collections#reverseOrder", Collections::reverseOrder);
    ordered("java.util.Comparator#reversed", Comparator::reversed);
    ordered("java.util.Comparator#nullsFirst", Comparator::nullsFirst);
    ordered("java.util.Comparator#nullsLast", Comparator::nullsLast);
    ordered("java.util.Comparator#thenComparing", order -> GOOD_ORDER.thenComparing(order));
    ordered("java.util.Comparator#thenComparing", order -> order.thenComparing(GOOD_ORDER));
    ordered("java.util.Map$Entry#comparingByKey", Map.Entry::comparingByKey);
    ordered("java.util.Map$Entry#comparingByValue", Map.Entry::comparingByValue);
    add(
        new Example(
            "java.util.Comparator#comparing",
            () -> Comparator.comparing((Function<String, String> & Serializable) text -> text),
            () -> Comparator.comparing((String text) -> text)));
    comparingNumbers();
    thenComparingNumbers();
  }

  private void comparingNumbers() {
    add(
        new Example(
            "java.util.Comparator#comparingInt",
            () -> Comparator.comparingInt((ToIntFunction<String> & Serializable) String::length),
            () -> Comparator.comparingInt(String::length)));
    add(
        new Example(
            "java.util.Comparator#comparingLong",
            () -> Comparator.comparingLong((ToLongFunction<String> & Serializable) String::length),
            () -> Comparator.comparingLong(String::length)));
    add(
        new Example(
            "java.util.Comparator#comparingDouble",
            () ->
                Comparator.comparingDouble(
                    (ToDoubleFunction<String> & Serializable) String::length),
            () -> Comparator.comparingDouble(String::length)));
  }

  private void thenComparingNumbers() {
    add(
        new Example(
            "java.util.Comparator#thenComparingInt",
            () -> GOOD_ORDER.thenComparingInt((ToIntFunction<Object> & Serializable) it -> 1),
            () -> GOOD_ORDER.thenComparingInt(it -> 1)));
    add(
        new Example(
            "java.util.Comparator#thenComparingLong",
            () -> GOOD_ORDER.thenComparingLong((ToLongFunction<Object> & Serializable) it -> 1),
            () -> GOOD_ORDER.thenComparingLong(it -> 1)));
    add(
        new Example(
            "java.util.Comparator#thenComparingDouble",
            () -> GOOD_ORDER.thenComparingDouble((ToDoubleFunction<Object> & Serializable) it -> 1),
            () -> GOOD_ORDER.thenComparingDouble(it -> 1)));
  }

  private void constructors() {
    add("java.beans.PropertyChangeSupport#<init>", PropertyChangeSupport::new);
    add(
        "java.util.AbstractMap$SimpleEntry#<init>",
        part -> new AbstractMap.SimpleEntry<>("key", part));
    add(
        "java.util.AbstractMap$SimpleImmutableEntry#<init>",
        part -> new AbstractMap.SimpleImmutableEntry<>("key", part));
    add("java.util.concurrent.atomic.AtomicReference#<init>", AtomicReference::new);
    add(
        "java.util.concurrent.atomic.AtomicReferenceArray#<init>",
        part -> new AtomicReferenceArray<>(new Object[] {part}));
    ordered("java.util.TreeMap#<init>", order -> new TreeMap<>(order));
    ordered("java.util.TreeSet#<init>", order -> new TreeSet<>(order));
    ordered("java.util.PriorityQueue#<init>", order -> new PriorityQueue<>(order));
    ordered("java.util.PriorityQueue#<init>", order -> new PriorityQueue<>(2, order));
    ordered(
        "java.util.concurrent.ConcurrentSkipListMap#<init>",
        order -> new ConcurrentSkipListMap<>(order));
    ordered(
        "java.util.concurrent.ConcurrentSkipListSet#<init>",
        order -> new ConcurrentSkipListSet<>(order));
    ordered(
        "java.util.concurrent.PriorityBlockingQueue#<init>",
        order -> new PriorityBlockingQueue<>(2, order));
    add(
        new Example(
            "java.util.concurrent.atomic.LongAccumulator#<init>",
            () -> new LongAccumulator((LongBinaryOperator & Serializable) Long::sum, 0),
            () -> new LongAccumulator(Long::sum, 0)));
    add(
        new Example(
            "java.util.concurrent.atomic.DoubleAccumulator#<init>",
            () -> new DoubleAccumulator((DoubleBinaryOperator & Serializable) Double::sum, 0),
            () -> new DoubleAccumulator(Double::sum, 0)));
  }

  private void rangeViews() {
    add("java.util.NavigableMap#descendingMap", part -> treeMap(part).descendingMap());
    add("java.util.NavigableMap#headMap", part -> treeMap(part).headMap("z", true));
    add("java.util.NavigableMap#subMap", part -> treeMap(part).subMap("a", true, "z", true));
    add("java.util.NavigableMap#tailMap", part -> treeMap(part).tailMap("a", true));
    add("java.util.SortedMap#headMap", part -> treeMap(part).headMap("z"));
    add("java.util.SortedMap#subMap", part -> treeMap(part).subMap("a", "z"));
    add("java.util.SortedMap#tailMap", part -> treeMap(part).tailMap("a"));
    add("java.util.NavigableSet#descendingSet", part -> treeSet(part).descendingSet());
    add("java.util.NavigableSet#headSet", part -> treeSet(part).headSet(part, true));
    add("java.util.NavigableSet#subSet", part -> treeSet(part).subSet(part, true, part, true));
    add("java.util.NavigableSet#tailSet", part -> treeSet(part).tailSet(part, true));
    add("java.util.SortedSet#tailSet", part -> treeSet(part).tailSet(part));
    ordered("java.util.SortedSet#headSet", order -> new TreeSet<>(order).headSet("z"));
    ordered("java.util.SortedSet#subSet", order -> new TreeSet<>(order).subSet("z", "z"));
    add(
        "java.util.concurrent.ConcurrentHashMap#entrySet",
        part -> new ConcurrentHashMap<>(map(part)).entrySet());
    add(
        "java.util.concurrent.ConcurrentHashMap#keySet",
        part -> new ConcurrentHashMap<>(map(part)).keySet());
    add(
        "java.util.concurrent.ConcurrentHashMap#values",
        part -> new ConcurrentHashMap<>(map(part)).values());
  }
}
