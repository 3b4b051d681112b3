package io.github.wireworthy.fix;

import io.github.wireworthy.source.Location;
import java.util.List;

/**
 * A way to mend a finding that a program can go.
 *
 * @param title what it does, in the imperative: {@code copy `rate` into a local variable}
 * @param scope code that must not change at the same time, lest the fix go wrong; holds all changes
 *     of its file but imports
 * @param changes all of them together mend; one alone may not compile
 */
public record Fix(String title, Safety safety, Location scope, List<Change> changes) {

  public Fix {
    changes = List.copyOf(changes);
  }

  /** The same, only when it is asked for. */
  public Fix unsafe() {
    return new Fix(title, Safety.UNSAFE, scope, changes);
  }

  /** What a fix may cost. */
  public enum Safety {
    /** The program does what it did before, only that more can be serialized. */
    SAFE,
    /** Something else changes as well: what is saved, or what code out of view may do. */
    UNSAFE
  }
}
