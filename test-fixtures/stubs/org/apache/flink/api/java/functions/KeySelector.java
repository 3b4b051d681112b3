package org.apache.flink.api.java.functions;

import java.io.Serializable;
import org.apache.flink.api.common.functions.Function;

/** Stand-in for Flink 1.20. */
@FunctionalInterface
public interface KeySelector<IN, KEY> extends Function, Serializable {
  KEY getKey(IN value) throws Exception;
}
