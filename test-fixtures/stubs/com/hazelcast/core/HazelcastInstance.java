package com.hazelcast.core;

import com.hazelcast.map.IMap;

/** Stand-in for Hazelcast 5.5; it is not serializable. */
public interface HazelcastInstance {
  <K, V> IMap<K, V> getMap(String name);

  IExecutorService getExecutorService(String name);
}
