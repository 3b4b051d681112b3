/** Holds the boundaries against signatures that were read from published jars, row by row. */
@NullMarked
package io.github.wireworthy.catalogue;

import org.jspecify.annotations.NullMarked;
