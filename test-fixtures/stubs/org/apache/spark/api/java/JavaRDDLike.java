package org.apache.spark.api.java;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import org.apache.spark.api.java.function.Function;
import org.apache.spark.api.java.function.Function2;
import org.apache.spark.api.java.function.VoidFunction;

/** Stand-in for Spark 3.5. */
public interface JavaRDDLike<T, This extends JavaRDDLike<T, This>> extends Serializable {
  <R> JavaRDD<R> map(Function<T, R> f);

  void foreach(VoidFunction<T> f);

  T reduce(Function2<T, T, T> f);

  List<T> takeOrdered(int num, Comparator<T> comp);

  List<T> collect();

  long count();
}
