package org.apache.beam.sdk.values;

import java.io.Serializable;

/** Stand-in for Beam 2.60. */
public class TupleTag<V> implements Serializable {
  private final String id;

  public TupleTag() {
    this("tag");
  }

  public TupleTag(String id) {
    this.id = id;
  }

  public String getId() {
    return id;
  }
}
