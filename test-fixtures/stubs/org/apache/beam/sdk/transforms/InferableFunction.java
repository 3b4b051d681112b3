package org.apache.beam.sdk.transforms;

import org.apache.beam.sdk.transforms.display.HasDisplayData;

/** Stand-in for Beam 2.60. */
public abstract class InferableFunction<InputT, OutputT>
    implements ProcessFunction<InputT, OutputT>, HasDisplayData {
  @Override
  public OutputT apply(InputT input) throws Exception {
    throw new UnsupportedOperationException();
  }
}
