package org.apache.spark.api.java;

/** Stand-in for Spark 3.5. */
public abstract class AbstractJavaRDDLike<T, This extends JavaRDDLike<T, This>>
    implements JavaRDDLike<T, This> {}
