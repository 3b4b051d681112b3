/** Published jars and the names in the data files go in; the signature pack comes out. */
@NullMarked
package io.github.wireworthy.pack;

import org.jspecify.annotations.NullMarked;
