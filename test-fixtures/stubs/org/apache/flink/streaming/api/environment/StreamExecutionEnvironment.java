package org.apache.flink.streaming.api.environment;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;

public class StreamExecutionEnvironment {
  /** The real one takes an unused enclosing instance away before it writes, by reflection. */
  public <F> F clean(F function) {
    try (ObjectOutputStream out = new ObjectOutputStream(new ByteArrayOutputStream())) {
      out.writeObject(function);
      return function;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
