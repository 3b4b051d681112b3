package org.apache.flink.api.common.functions;

import java.io.Serializable;
import org.apache.flink.configuration.Configuration;

/** Stand-in for Flink 1.20. */
public abstract class AbstractRichFunction implements RichFunction, Serializable {
  private static final long serialVersionUID = 1L;

  @Override
  public void open(Configuration parameters) throws Exception {}

  @Override
  public void close() throws Exception {}
}
