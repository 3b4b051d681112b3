package io.github.wireworthy.facts;

import java.lang.reflect.Modifier;

/**
 * Modifier bits: those of {@link Modifier}, which are those of class files (JVMS 4), and further
 * bits for what class files say elsewhere.
 */
public final class Modifiers {

  public static final int PUBLIC = Modifier.PUBLIC;
  public static final int PRIVATE = Modifier.PRIVATE;
  public static final int PROTECTED = Modifier.PROTECTED;
  public static final int STATIC = Modifier.STATIC;
  public static final int FINAL = Modifier.FINAL;
  public static final int SYNCHRONIZED = Modifier.SYNCHRONIZED;
  public static final int VOLATILE = Modifier.VOLATILE;
  public static final int TRANSIENT = Modifier.TRANSIENT;
  public static final int NATIVE = Modifier.NATIVE;
  public static final int ABSTRACT = Modifier.ABSTRACT;
  public static final int STRICT = Modifier.STRICT;

  /** {@code default} of an interface method. */
  public static final int DEFAULT = 1 << 16;

  /** {@code sealed}. */
  public static final int SEALED = 1 << 17;

  /** {@code non-sealed}. */
  public static final int NON_SEALED = 1 << 18;

  /** A method whose last parameter is {@code T...}. */
  public static final int VARARGS = 1 << 19;

  private Modifiers() {}

  /** Says whether all bits of {@code wanted} are set in {@code modifiers}. */
  public static boolean has(int modifiers, int wanted) {
    return (modifiers & wanted) == wanted;
  }
}
