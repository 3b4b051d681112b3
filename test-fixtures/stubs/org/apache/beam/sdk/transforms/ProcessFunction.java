package org.apache.beam.sdk.transforms;

import java.io.Serializable;

/** Stand-in for Beam 2.60. */
@FunctionalInterface
public interface ProcessFunction<InputT, OutputT> extends Serializable {
  OutputT apply(InputT input) throws Exception;
}
