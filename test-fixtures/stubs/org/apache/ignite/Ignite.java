package org.apache.ignite;

/** Stand-in for Ignite 2.16; it is not serializable. */
public interface Ignite extends AutoCloseable {
  String name();

  IgniteCompute compute();

  @Override
  void close();
}
