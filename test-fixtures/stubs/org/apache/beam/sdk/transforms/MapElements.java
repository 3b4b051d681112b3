package org.apache.beam.sdk.transforms;

import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TypeDescriptor;

/** Stand-in for Beam 2.60. */
public abstract class MapElements<InputT, OutputT>
    extends PTransform<PCollection<? extends InputT>, PCollection<OutputT>> {
  public static <InputT, OutputT> MapElements<InputT, OutputT> via(
      InferableFunction<InputT, OutputT> fn) {
    throw new UnsupportedOperationException();
  }

  public static <OutputT> MapElements<?, OutputT> into(TypeDescriptor<OutputT> outputType) {
    throw new UnsupportedOperationException();
  }

  public abstract <NewInputT> MapElements<NewInputT, OutputT> via(
      ProcessFunction<NewInputT, OutputT> fn);

  public abstract <NewInputT> MapElements<NewInputT, OutputT> via(
      SerializableFunction<NewInputT, OutputT> fn);
}
