package org.apache.ignite;

/** Stand-in for Ignite 2.16. */
public class Ignition {
  private Ignition() {}

  public static Ignite localIgnite() {
    throw new UnsupportedOperationException();
  }
}
