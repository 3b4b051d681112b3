package com.hazelcast.map;

import java.io.Serializable;
import java.util.Map;

/** Stand-in for Hazelcast 5.5. */
@FunctionalInterface
public interface EntryProcessor<K, V, R> extends Serializable {
  R process(Map.Entry<K, V> entry);
}
