package org.apache.beam.sdk.transforms;

import java.io.Serializable;

/** Stand-in for Beam 2.60. */
public interface SerializableFunction<InputT, OutputT>
    extends ProcessFunction<InputT, OutputT>, Serializable {
  @Override
  OutputT apply(InputT input);
}
