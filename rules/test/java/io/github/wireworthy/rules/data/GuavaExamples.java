package io.github.wireworthy.rules.data;

import com.google.common.base.Function;
import com.google.common.base.Functions;
import com.google.common.base.Joiner;
import com.google.common.base.Optional;
import com.google.common.base.Predicate;
import com.google.common.base.Predicates;
import com.google.common.base.Splitter;
import com.google.common.base.Stopwatch;
import com.google.common.cache.CacheBuilder;
import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.Collections2;
import com.google.common.collect.FluentIterable;
import com.google.common.collect.HashBasedTable;
import com.google.common.collect.HashBiMap;
import com.google.common.collect.HashMultimap;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Iterables;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.Lists;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Ordering;
import com.google.common.collect.Range;
import com.google.common.collect.Sets;
import com.google.common.collect.TreeMultimap;
import com.google.common.eventbus.EventBus;
import com.google.common.hash.Hashing;
import com.google.common.io.ByteSource;
import com.google.common.io.CharSource;
import com.google.common.util.concurrent.Futures;
import com.google.common.util.concurrent.MoreExecutors;
import com.google.common.util.concurrent.RateLimiter;
import java.util.List;
import java.util.Set;

/** An expression for each row on Guava. */
final class GuavaExamples extends ExampleTable {

  private static final String BASE = "com.google.common.base.";
  private static final String COLLECT = "com.google.common.collect.";

  private static final Function<Object, Object> SAME = Functions.identity();

  private static final Predicate<Object> ALL = Predicates.alwaysTrue();

  GuavaExamples() {
    containers();
    moreContainers();
    others();
    factories();
    lazyViews();
  }

  private void containers() {
    add(BASE + "Optional", Optional::of);
    add(COLLECT + "ImmutableCollection", ImmutableList::of);
    add(COLLECT + "ImmutableMap", part -> ImmutableMap.of("key", part));
    add(COLLECT + "ImmutableMultimap", part -> ImmutableListMultimap.of("key", part));
    add(COLLECT + "ImmutableTable", part -> ImmutableTable.of("row", "column", part));
    add(COLLECT + "Range", part -> Range.closed((Comparable<?>) part, (Comparable<?>) part));
    add(COLLECT + "Multiset", part -> HashMultiset.create(list(part)));
    add(COLLECT + "HashMultiset", part -> HashMultiset.create(list(part)));
    add(COLLECT + "HashBiMap", part -> HashBiMap.create(map(part)));
    add(
        COLLECT + "HashBasedTable",
        part -> {
          HashBasedTable<String, String, Object> table = HashBasedTable.create();
          table.put("row", "column", part);
          return table;
        });
    add(COLLECT + "Table", part -> ImmutableTable.of("row", "column", part));
  }

  private void moreContainers() {
    add(COLLECT + "Multimap", part -> HashMultimap.create(Multimaps.forMap(map(part))));
    add(COLLECT + "HashMultimap", part -> HashMultimap.create(Multimaps.forMap(map(part))));
    add(
        COLLECT + "ArrayListMultimap",
        part -> ArrayListMultimap.create(Multimaps.forMap(map(part))));
    add(
        COLLECT + "LinkedHashMultimap",
        part -> LinkedHashMultimap.create(Multimaps.forMap(map(part))));
    add(
        COLLECT + "LinkedListMultimap",
        part -> LinkedListMultimap.create(Multimaps.forMap(map(part))));
    add(
        COLLECT + "TreeMultimap",
        part -> {
          TreeMultimap<Object, Object> multimap = TreeMultimap.create(GOOD_ORDER, GOOD_ORDER);
          multimap.put("key", part);
          return multimap;
        });
  }

  private void others() {
    add(Example.of("com.google.common.cache.Cache", () -> CacheBuilder.newBuilder().build()));
    add(Example.of(COLLECT + "Ordering", Ordering::natural));
    add(Example.of("com.google.common.hash.HashFunction", Hashing::sha256));
    add(Example.of(BASE + "Joiner", () -> Joiner.on(",")));
    add(Example.of(BASE + "Splitter", () -> Splitter.on(",")));
    add(Example.of(BASE + "Stopwatch", Stopwatch::createUnstarted));
    add(Example.of(COLLECT + "FluentIterable", () -> FluentIterable.of("a")));
    add(Example.of("com.google.common.eventbus.EventBus", EventBus::new));
    add(Example.of("com.google.common.io.ByteSource", ByteSource::empty));
    add(Example.of("com.google.common.io.CharSource", CharSource::empty));
    String concurrent = "com.google.common.util.concurrent.";
    add(Example.of(concurrent + "ListenableFuture", () -> List.of(Futures.immediateVoidFuture())));
    add(Example.of(concurrent + "RateLimiter", () -> RateLimiter.create(1)));
    add(Example.of(concurrent + "MoreExecutors#directExecutor", MoreExecutors::directExecutor));
  }

  private void factories() {
    add(BASE + "Optional#of", Optional::of);
    add(COLLECT + "ImmutableList#of", part -> ImmutableList.of(part, part));
    add(COLLECT + "ImmutableMap#of", part -> ImmutableMap.of("key", part));
    add(COLLECT + "ImmutableSet#of", ImmutableSet::of);
    add(COLLECT + "Lists#newArrayList", part -> Lists.newArrayList(part, part));
    add(COLLECT + "Lists#transform", part -> Lists.transform(list(part), SAME));
    add(COLLECT + "Maps#immutableEntry", part -> Maps.immutableEntry("key", part));
    add(COLLECT + "Sets#newHashSet", part -> Sets.newHashSet(part, part));
    add(COLLECT + "ImmutableMap#entrySet", part -> two(part).entrySet());
    add(COLLECT + "ImmutableMap#keySet", part -> ImmutableMap.of(part, 1, "other", 2).keySet());
    add(COLLECT + "ImmutableMap#values", part -> two(part).values());
  }

  private static ImmutableMap<String, Object> two(Object part) {
    return ImmutableMap.of("key", part, "other", part);
  }

  private void lazyViews() {
    add(COLLECT + "Collections2#filter", part -> Collections2.filter(list(part), ALL));
    add(COLLECT + "Collections2#transform", part -> Collections2.transform(list(part), SAME));
    add(COLLECT + "Iterables#concat", part -> Iterables.concat(list(part), list(part)));
    add(COLLECT + "Iterables#filter", part -> Iterables.filter(list(part), ALL));
    add(COLLECT + "Iterables#limit", part -> Iterables.limit(list(part), 1));
    add(COLLECT + "Iterables#transform", part -> Iterables.transform(list(part), SAME));
    add(COLLECT + "Lists#partition", part -> Lists.partition(list(part), 1));
    add(COLLECT + "Lists#reverse", part -> Lists.reverse(list(part)));
    add(COLLECT + "Maps#filterEntries", part -> Maps.filterEntries(map(part), it -> true));
    add(COLLECT + "Maps#filterKeys", part -> Maps.filterKeys(map(part), ALL));
    add(COLLECT + "Maps#filterValues", part -> Maps.filterValues(map(part), ALL));
    add(COLLECT + "Maps#transformValues", part -> Maps.transformValues(map(part), SAME));
    add(
        COLLECT + "Multimaps#transformValues",
        part -> Multimaps.transformValues(ImmutableListMultimap.of("key", part), SAME));
    Set<Object> others = Set.of("other");
    add(COLLECT + "Sets#difference", part -> Sets.difference(Set.of(part), others));
    add(COLLECT + "Sets#filter", part -> Sets.filter(Sets.newHashSet(list(part)), ALL));
    add(COLLECT + "Sets#intersection", part -> Sets.intersection(Set.of(part), Set.of(part)));
    add(COLLECT + "Sets#union", part -> Sets.union(Set.of(part), Set.copyOf(List.of(part))));
  }
}
