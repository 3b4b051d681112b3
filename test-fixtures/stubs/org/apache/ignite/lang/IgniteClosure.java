package org.apache.ignite.lang;

import java.io.Serializable;

/** Stand-in for Ignite 2.16. */
public interface IgniteClosure<E, R> extends Serializable {
  R apply(E e);
}
