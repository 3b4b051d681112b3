package io.github.wireworthy.harness;

import org.apache.beam.sdk.Pipeline;

/** A pipeline of its own for each fixture, which is run in this process. */
public final class BeamDoor implements Door<Pipeline> {

  @Override
  public void let(Sender<Pipeline> sender) throws Exception {
    Pipeline pipeline = Pipeline.create();
    sender.send(pipeline);
    pipeline.run().waitUntilFinish();
  }
}
