package org.apache.spark.api.java;

import java.io.Closeable;
import java.util.List;
import org.apache.spark.broadcast.Broadcast;

/** Stand-in for Spark 3.5; it is not serializable. */
public class JavaSparkContext implements Closeable {
  public <T> JavaRDD<T> parallelize(List<T> list) {
    throw new UnsupportedOperationException();
  }

  public <T> Broadcast<T> broadcast(T value) {
    throw new UnsupportedOperationException();
  }

  public String version() {
    return "3.5";
  }

  @Override
  public void close() {}
}
