package io.github.wireworthy.harness;

import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** An environment of its own for each fixture, whose program is made ready to be submitted. */
public final class FlinkDoor implements Door<StreamExecutionEnvironment> {

  @Override
  public void let(Sender<StreamExecutionEnvironment> sender) throws Exception {
    StreamExecutionEnvironment environment = StreamExecutionEnvironment.getExecutionEnvironment();
    sender.send(environment);
    environment.getStreamGraph().getJobGraph();
  }
}
