package org.apache.beam.sdk.transforms;

/** Stand-in for Beam 2.60. */
public abstract class SimpleFunction<InputT, OutputT> extends InferableFunction<InputT, OutputT>
    implements SerializableFunction<InputT, OutputT> {
  @Override
  public OutputT apply(InputT input) {
    throw new UnsupportedOperationException();
  }
}
