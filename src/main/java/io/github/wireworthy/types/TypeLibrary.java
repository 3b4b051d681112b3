package io.github.wireworthy.types;

import java.util.List;
import java.util.Optional;

/**
 * Types that come from class files: a class path, or the JDK. Safe for use by several threads;
 * never throws.
 */
public interface TypeLibrary {

  /** The type with a binary name. */
  Optional<TypeInfo> find(String binaryName);

  /**
   * Says whether a package cannot have types but those that {@link #find} knows. Of a package on
   * the class path some types may be missing, of one of the JDK none.
   */
  boolean isComplete(String packageName);

  /**
   * The packages that {@code import module} of a module makes visible; empty if it is not known.
   */
  List<String> packagesOf(String moduleName);
}
