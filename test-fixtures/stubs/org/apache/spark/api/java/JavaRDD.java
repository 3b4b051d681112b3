package org.apache.spark.api.java;

import org.apache.spark.api.java.function.Function;

/** Stand-in for Spark 3.5. */
public abstract class JavaRDD<T> extends AbstractJavaRDDLike<T, JavaRDD<T>> {
  public abstract JavaRDD<T> filter(Function<T, Boolean> f);

  public abstract <S> JavaRDD<T> sortBy(Function<T, S> f, boolean ascending, int numPartitions);
}
