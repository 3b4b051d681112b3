package org.apache.ignite;

import org.apache.ignite.lang.IgniteCallable;
import org.apache.ignite.lang.IgniteClosure;
import org.apache.ignite.lang.IgniteRunnable;

/** Stand-in for Ignite 2.16. */
public interface IgniteCompute {
  void run(IgniteRunnable job);

  <R> R call(IgniteCallable<R> job);

  <R, T> R apply(IgniteClosure<T, R> job, T arg);
}
