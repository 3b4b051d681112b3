package com.hazelcast.query;

import java.io.Serializable;
import java.util.Map;

/** Stand-in for Hazelcast 5.5. */
@FunctionalInterface
public interface Predicate<K, V> extends Serializable {
  boolean apply(Map.Entry<K, V> mapEntry);
}
