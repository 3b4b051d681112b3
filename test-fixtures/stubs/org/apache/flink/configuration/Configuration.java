package org.apache.flink.configuration;

import java.io.Serializable;

/** Stand-in for Flink 1.20. */
public class Configuration implements Serializable {
  private static final long serialVersionUID = 1L;
}
