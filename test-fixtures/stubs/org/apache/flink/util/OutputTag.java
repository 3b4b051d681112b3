package org.apache.flink.util;

import java.io.Serializable;

/** Stand-in for Flink 1.20. */
public class OutputTag<T> implements Serializable {
  private static final long serialVersionUID = 1L;
  private final String id;

  public OutputTag(String id) {
    this.id = id;
  }

  public String getId() {
    return id;
  }
}
