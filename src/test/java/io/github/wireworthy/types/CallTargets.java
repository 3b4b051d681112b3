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
}
