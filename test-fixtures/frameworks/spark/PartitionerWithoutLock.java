package fixtures.frameworks.spark;

import java.util.List;
import org.apache.spark.Partitioner;
import org.apache.spark.api.java.JavaSparkContext;
import scala.Tuple2;

/** {@link PartitionerWithLock}, mended: there is nothing to guard. */
public final class PartitionerWithoutLock {
  private static final class ByInitial extends Partitioner {
    @Override
    public int numPartitions() {
      return 2;
    }

    @Override
    public int getPartition(Object key) {
      return key.toString().charAt(0) % 2;
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
