package fixtures.frameworks.hazelcast;

import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.jet.pipeline.BatchStage;
import com.hazelcast.jet.pipeline.Pipeline;
import com.hazelcast.jet.pipeline.Sinks;
import com.hazelcast.jet.pipeline.test.TestSources;

/** The lambda of a stage reads a field of the job, so the job goes along. */
public final class StageReadsField {
  private final double rate = Double.parseDouble("1.19");

  static void send(HazelcastInstance hazelcast) {
    Pipeline pipeline = Pipeline.create();
    new StageReadsField().gross(pipeline.readFrom(TestSources.items(10.0, 20.0)));
    hazelcast.getJet().newJob(pipeline);
  }

  void gross(BatchStage<Double> net) {
    // expect: lambda-captures-unserializable-this
    net.map(price -> price * rate).writeTo(Sinks.noop());
  }
}
