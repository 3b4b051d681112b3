package org.apache.beam.sdk.values;

import org.apache.beam.sdk.transforms.PTransform;

/** Stand-in for Beam 2.60; it is not serializable. */
public abstract class PCollection<T> {
  public abstract <OutputT> OutputT apply(PTransform<? super PCollection<T>, OutputT> t);
}
