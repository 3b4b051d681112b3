package org.apache.spark.broadcast;

import java.io.Serializable;

/** Stand-in for Spark 3.5. */
public abstract class Broadcast<T> implements Serializable {
  public abstract T value();
}
