package com.hazelcast.nio;

import java.io.DataInput;

/** Stand-in for Hazelcast 5.5. */
public interface ObjectDataInput extends DataInput {}
