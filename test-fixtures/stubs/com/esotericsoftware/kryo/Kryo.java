package com.esotericsoftware.kryo;

import com.esotericsoftware.kryo.io.Output;

/** Stand-in for Kryo 5.6. */
public class Kryo {
  public void register(Class<?> type) {}

  public void writeObject(Output output, Object object) {}
}
