package org.apache.wicket.model;

import org.apache.wicket.util.io.IClusterable;

/** Stand-in for Wicket 10. */
public interface IDetachable extends IClusterable {
  default void detach() {}
}
