package com.esotericsoftware.kryo.io;

/** Stand-in for Kryo 5.6. */
public class Output {}
