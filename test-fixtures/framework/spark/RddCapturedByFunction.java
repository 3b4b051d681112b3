package fixtures.framework.spark;

import org.apache.spark.api.java.JavaRDD;

/** An RDD can be written, and lacks its context where the function runs. */
public class RddCapturedByFunction {
  static JavaRDD<Long> compared(JavaRDD<String> lines, JavaRDD<String> others) {
    return lines.map(line -> line.length() - others.count()); // expect: lambda-captures-unserializable-variable likely via variable others "lambda passed to `JavaRDD.map` carries `others`, a `JavaRDD`, which must not be shipped"
  }
}
