package fixtures.framework.spark;

import java.io.Serializable;
import org.apache.spark.api.java.JavaRDD;

/** The job can be written, and its other RDD is of no use there. */
public class RddFieldUsedByFunction implements Serializable {
  private static final long serialVersionUID = 1L;
  private final JavaRDD<String> others;

  RddFieldUsedByFunction(JavaRDD<String> others) {
    this.others = others;
  }

  JavaRDD<Long> compared(JavaRDD<String> lines) {
    return lines.map(line -> line.length() - others.count()); // expect: lambda-captures-unserializable-this likely via RddFieldUsedByFunction.others "must not be shipped"
  }
}
