package com.hazelcast.map;

import com.hazelcast.core.DistributedObject;
import com.hazelcast.query.Predicate;
import java.util.Collection;
import java.util.concurrent.ConcurrentMap;

/** Stand-in for Hazelcast 5.5. */
public interface IMap<K, V> extends ConcurrentMap<K, V>, DistributedObject {
  <R> R executeOnKey(K key, EntryProcessor<K, V, R> entryProcessor);

  Collection<V> values(Predicate<K, V> predicate);
}
