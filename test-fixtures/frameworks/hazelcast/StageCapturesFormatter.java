package fixtures.frameworks.hazelcast;

import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.jet.pipeline.Pipeline;
import com.hazelcast.jet.pipeline.Sinks;
import com.hazelcast.jet.pipeline.test.TestSources;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** A formatter of dates is no object that can be written. */
public final class StageCapturesFormatter {
  static void send(HazelcastInstance hazelcast) {
    DateTimeFormatter day = DateTimeFormatter.ofPattern("yyyy-MM-dd");
    Pipeline pipeline = Pipeline.create();
    pipeline
        .readFrom(TestSources.items("2024-02-29"))
        // expect: lambda-captures-unserializable-variable
        .filter(text -> LocalDate.parse(text, day).isLeapYear())
        .writeTo(Sinks.noop());
    hazelcast.getJet().newJob(pipeline);
  }
}
