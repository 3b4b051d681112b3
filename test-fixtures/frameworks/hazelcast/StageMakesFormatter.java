package fixtures.frameworks.hazelcast;

import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.jet.pipeline.Pipeline;
import com.hazelcast.jet.pipeline.Sinks;
import com.hazelcast.jet.pipeline.test.TestSources;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** {@link StageCapturesFormatter}, mended: the pattern travels, the formatter is made there. */
public final class StageMakesFormatter {
  static void send(HazelcastInstance hazelcast) {
    String day = "yyyy-MM-dd";
    Pipeline pipeline = Pipeline.create();
    pipeline
        .readFrom(TestSources.items("2024-02-29"))
        .filter(text -> LocalDate.parse(text, DateTimeFormatter.ofPattern(day)).isLeapYear())
        .writeTo(Sinks.noop());
    hazelcast.getJet().newJob(pipeline);
  }
}
