/** Which values an expression may hold: a question goes in, its possible origins come out. */
@NullMarked
package io.github.wireworthy.flow;

import org.jspecify.annotations.NullMarked;
