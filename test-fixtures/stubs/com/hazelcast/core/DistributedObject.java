package com.hazelcast.core;

/** Stand-in for Hazelcast 5.5. */
public interface DistributedObject {
  String getName();
}
