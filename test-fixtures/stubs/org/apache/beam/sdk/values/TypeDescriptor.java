package org.apache.beam.sdk.values;

import java.io.Serializable;

/** Stand-in for Beam 2.60. */
public abstract class TypeDescriptor<T> implements Serializable {}
