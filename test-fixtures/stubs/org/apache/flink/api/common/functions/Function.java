package org.apache.flink.api.common.functions;

import java.io.Serializable;

/** Stand-in for Flink 1.20. */
public interface Function extends Serializable {}
