package io.github.wireworthy.types;

import java.util.Map;
import java.util.Optional;

/** Says what the calls of a file invoke: the side that is compared with javac. */
interface CallTargets {

  /**
   * The calls of one file, with their targets or, if those are not known, without.
   *
   * @param file relative to the source folder, with {@code /}
   */
  Map<CallPosition, Optional<CallTarget>> of(String file);

  /**
   * Says whether a class can be found at all; without the jar that declares a method no one can
   * tell that it is the one.
   */
  boolean knows(String className);
}
