package fixtures.frameworks.flink;

import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** {@link PartitionerCapturesLock}, mended: the key is all that is needed. */
public final class PartitionerOfKey {
  static void send(StreamExecutionEnvironment flink) {
    flink
        .fromData("a", "b")
        .partitionCustom(
            (String key, int parts) -> Math.floorMod(key.hashCode(), parts), name -> name)
        .map(name -> name.length());
  }
}
