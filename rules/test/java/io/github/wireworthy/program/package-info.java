/** A seed goes in; a small Java program that writes one object to a stream comes out. */
@NullMarked
package io.github.wireworthy.program;

import org.jspecify.annotations.NullMarked;
