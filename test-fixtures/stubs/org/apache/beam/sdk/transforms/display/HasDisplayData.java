package org.apache.beam.sdk.transforms.display;

/** Stand-in for Beam 2.60. */
public interface HasDisplayData {}
