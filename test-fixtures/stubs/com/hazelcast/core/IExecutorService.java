package com.hazelcast.core;

import com.hazelcast.cluster.MemberSelector;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/** Stand-in for Hazelcast 5.5. */
public interface IExecutorService extends ExecutorService, DistributedObject {
  <T> Future<T> submitToKeyOwner(Callable<T> task, Object key);

  <T> Future<T> submit(Callable<T> task, MemberSelector memberSelector);

  void executeOnAllMembers(Runnable command);
}
