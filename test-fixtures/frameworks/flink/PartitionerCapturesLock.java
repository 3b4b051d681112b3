package fixtures.frameworks.flink;

import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** The partitioner captures a guard that is a plain object. */
public final class PartitionerCapturesLock {
  static void send(StreamExecutionEnvironment flink) {
    Object lock = new Object();
    flink
        .fromData("a", "b")
        .partitionCustom(
            (String key, int parts) -> {
              synchronized (lock) { // expect: lambda-captures-unserializable-variable
                return Math.floorMod(key.hashCode(), parts);
              }
            },
            name -> name)
        .map(name -> name.length());
  }
}
