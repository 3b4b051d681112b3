package org.apache.ignite.lang;

import java.io.Serializable;
import java.util.concurrent.Callable;

/** Stand-in for Ignite 2.16. */
public interface IgniteCallable<V> extends Callable<V>, Serializable {}
