/** Finds and decodes the files to read: paths go in, source files and problems come out. */
@NullMarked
package io.github.wireworthy.source;

import org.jspecify.annotations.NullMarked;
