package com.hazelcast.nio;

import java.io.DataOutput;

/** Stand-in for Hazelcast 5.5. */
public interface ObjectDataOutput extends DataOutput {}
