package io.github.wireworthy.types.classfile;

import java.util.List;
import java.util.function.Supplier;

/**
 * A library of the signature pack.
 *
 * @param name the id of the library
 * @param packages those in which it has types
 * @param text reads its part of the pack, see {@link PackPart}; asked for only if a scan names a
 *     type of these packages
 */
public record PackedLibrary(String name, List<String> packages, Supplier<String> text) {

  public PackedLibrary {
    packages = List.copyOf(packages);
  }
}
