package fixtures.frameworks.spark;

import java.util.List;
import org.apache.spark.Partitioner;
import org.apache.spark.api.java.JavaSparkContext;
import scala.Tuple2;

/** A partitioner travels with every task of the shuffle. */
public final class PartitionerWithLock {
  private static final class ByInitial extends Partitioner {
    private final Object lock = new Object(); // expect: unserializable-field via ByInitial.lock

    @Override
    public int numPartitions() {
      return 2;
    }

    @Override
    public int getPartition(Object key) {
      synchronized (lock) {
        return key.toString().charAt(0) % 2;
      }
    }
  }

  static void send(JavaSparkContext spark) {
    spark
        .parallelize(List.of("a", "b"))
        .mapToPair(name -> new Tuple2<>(name, 1))
        .partitionBy(new ByInitial())
        .count();
  }
}
