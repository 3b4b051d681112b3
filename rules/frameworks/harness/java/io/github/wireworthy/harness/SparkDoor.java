package io.github.wireworthy.harness;

import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;

/** A context with one executor in this process. */
public final class SparkDoor implements Door<JavaSparkContext> {
  private final JavaSparkContext context;

  public SparkDoor() {
    context =
        new JavaSparkContext(
            new SparkConf()
                .setMaster("local[1]")
                .setAppName("wireworthy")
                .set("spark.ui.enabled", "false")
                .set("spark.driver.host", "127.0.0.1")
                .set("spark.driver.bindAddress", "127.0.0.1"));
    context.setLogLevel("ERROR");
  }

  @Override
  public void let(Sender<JavaSparkContext> sender) throws Exception {
    sender.send(context);
  }
}
