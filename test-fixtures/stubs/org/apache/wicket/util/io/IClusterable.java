package org.apache.wicket.util.io;

import java.io.Serializable;

/** Stand-in for Wicket 10. */
public interface IClusterable extends Serializable {}
