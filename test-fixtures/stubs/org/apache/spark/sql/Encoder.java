package org.apache.spark.sql;

import java.io.Serializable;

public interface Encoder<T> extends Serializable {}
