package io.github.wireworthy.rules.data;

import java.io.Serializable;
import java.util.HashSet;
import java.util.Set;
import org.apache.commons.collections4.CollectionUtils;
import org.apache.commons.collections4.IterableUtils;
import org.apache.commons.collections4.IteratorUtils;
import org.apache.commons.collections4.ListUtils;
import org.apache.commons.collections4.MapUtils;
import org.apache.commons.collections4.Predicate;
import org.apache.commons.collections4.SetUtils;
import org.apache.commons.collections4.Transformer;
import org.apache.commons.collections4.bag.HashBag;
import org.apache.commons.collections4.bidimap.DualHashBidiMap;
import org.apache.commons.collections4.multimap.ArrayListValuedHashMap;

/** An expression for each row on Commons Collections. */
final class CommonsExamples extends ExampleTable {

  private static final String PACKAGE = "org.apache.commons.collections4.";

  private static final Transformer<Object, Object> SAME =
      (Transformer<Object, Object> & Serializable) it -> it;

  private static final Predicate<Object> ALL = (Predicate<Object> & Serializable) it -> true;

  CommonsExamples() {
    containers();
    wrappers();
    views();
  }

  private void containers() {
    add(PACKAGE + "Bag", part -> new HashBag<>(list(part)));
    add(PACKAGE + "BidiMap", part -> new DualHashBidiMap<>(map(part)));
    add(PACKAGE + "MultiValuedMap", part -> new ArrayListValuedHashMap<>(map(part)));
  }

  private void wrappers() {
    add(
        PACKAGE + "CollectionUtils#predicatedCollection",
        part -> CollectionUtils.predicatedCollection(list(part), ALL));
    add(
        PACKAGE + "CollectionUtils#transformingCollection",
        part -> CollectionUtils.transformingCollection(list(part), SAME));
    add(PACKAGE + "ListUtils#lazyList", part -> ListUtils.lazyList(list(part), (Made) () -> "a"));
    add(PACKAGE + "ListUtils#fixedSizeList", part -> ListUtils.fixedSizeList(list(part)));
    add(PACKAGE + "ListUtils#unmodifiableList", part -> ListUtils.unmodifiableList(list(part)));
    add(PACKAGE + "MapUtils#lazyMap", part -> MapUtils.lazyMap(map(part), (Made) () -> "a"));
    add(PACKAGE + "MapUtils#fixedSizeMap", part -> MapUtils.fixedSizeMap(map(part)));
    add(PACKAGE + "MapUtils#unmodifiableMap", part -> MapUtils.unmodifiableMap(map(part)));
    add(PACKAGE + "SetUtils#unmodifiableSet", part -> SetUtils.unmodifiableSet(set(part)));
  }

  /** A factory that can be written. */
  private interface Made extends org.apache.commons.collections4.Factory<Object>, Serializable {}

  private static Set<Object> set(Object part) {
    return new HashSet<>(list(part));
  }

  private void views() {
    add(
        PACKAGE + "IterableUtils#chainedIterable",
        part -> IterableUtils.chainedIterable(list(part), list(part)));
    add(
        PACKAGE + "IterableUtils#filteredIterable",
        part -> IterableUtils.filteredIterable(list(part), ALL));
    add(
        PACKAGE + "IterableUtils#transformedIterable",
        part -> IterableUtils.transformedIterable(list(part), SAME));
    add(
        PACKAGE + "IteratorUtils#arrayIterator",
        part -> IteratorUtils.arrayIterator(new Object[] {part}));
    add(PACKAGE + "ListUtils#partition", part -> ListUtils.partition(list(part), 1));
    add(PACKAGE + "SetUtils#difference", part -> SetUtils.difference(set(part), new HashSet<>()));
    add(PACKAGE + "SetUtils#disjunction", part -> SetUtils.disjunction(set(part), new HashSet<>()));
    add(PACKAGE + "SetUtils#intersection", part -> SetUtils.intersection(set(part), set(part)));
    add(PACKAGE + "SetUtils#union", part -> SetUtils.union(set(part), new HashSet<>()));
  }
}
