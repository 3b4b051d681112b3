package org.apache.flink.api.common.functions;

import org.apache.flink.configuration.Configuration;

/** Stand-in for Flink 1.20. */
public interface RichFunction extends Function {
  void open(Configuration parameters) throws Exception;

  void close() throws Exception;
}
