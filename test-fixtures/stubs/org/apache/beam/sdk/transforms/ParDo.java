package org.apache.beam.sdk.transforms;

import org.apache.beam.sdk.values.PCollection;

/** Stand-in for Beam 2.60. */
public class ParDo {
  private ParDo() {}

  public static <InputT, OutputT> SingleOutput<InputT, OutputT> of(DoFn<InputT, OutputT> fn) {
    throw new UnsupportedOperationException();
  }

  /** Stand-in for Beam 2.60. */
  public abstract static class SingleOutput<InputT, OutputT>
      extends PTransform<PCollection<? extends InputT>, PCollection<OutputT>> {}
}
