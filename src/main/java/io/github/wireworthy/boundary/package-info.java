/** Where values leave the process: boundaries and facts go in, crossings come out. */
@NullMarked
package io.github.wireworthy.boundary;

import org.jspecify.annotations.NullMarked;
