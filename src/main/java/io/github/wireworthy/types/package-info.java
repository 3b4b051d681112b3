/** What is known of a type: facts and the class path go in, type descriptions come out. */
@NullMarked
package io.github.wireworthy.types;

import org.jspecify.annotations.NullMarked;
