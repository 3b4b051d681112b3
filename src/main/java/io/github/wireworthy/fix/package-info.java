/** Mending sources: changes as data go in, edits of the text come out; what is not named stays. */
@NullMarked
package io.github.wireworthy.fix;

import org.jspecify.annotations.NullMarked;
