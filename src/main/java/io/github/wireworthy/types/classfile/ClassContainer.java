package io.github.wireworthy.types.classfile;

import java.io.IOException;
import java.util.Optional;

/** One entry of a class path. */
interface ClassContainer {

  /** Says whether there may be classes of a package, written with slashes. */
  boolean hasPackage(String name);

  /** Says whether there is a file such as {@code java/lang/String.class}. */
  boolean has(String path);

  /** The bytes of a file; empty if there is none. */
  Optional<byte[]> read(String path) throws IOException;

  void close() throws IOException;
}
