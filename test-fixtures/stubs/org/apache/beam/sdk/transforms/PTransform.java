package org.apache.beam.sdk.transforms;

import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import org.apache.beam.sdk.transforms.display.HasDisplayData;

/** Stand-in for Beam 2.60; its own fields are not written, those of subclasses are. */
public abstract class PTransform<InputT, OutputT> implements Serializable, HasDisplayData {
  public abstract OutputT expand(InputT input);

  private void writeObject(ObjectOutputStream oos) {}

  private void readObject(ObjectInputStream oos) {}
}
