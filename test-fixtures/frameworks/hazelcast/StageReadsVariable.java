package fixtures.frameworks.hazelcast;

import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.jet.pipeline.BatchStage;
import com.hazelcast.jet.pipeline.Pipeline;
import com.hazelcast.jet.pipeline.Sinks;
import com.hazelcast.jet.pipeline.test.TestSources;

/** {@link StageReadsField}, mended: a copy of the field goes along, and nothing else. */
public final class StageReadsVariable {
  private final double rate = Double.parseDouble("1.19");

  static void send(HazelcastInstance hazelcast) {
    Pipeline pipeline = Pipeline.create();
    new StageReadsVariable().gross(pipeline.readFrom(TestSources.items(10.0, 20.0)));
    hazelcast.getJet().newJob(pipeline);
  }

  void gross(BatchStage<Double> net) {
    double copy = rate;
    net.map(price -> price * copy).writeTo(Sinks.noop());
  }
}
