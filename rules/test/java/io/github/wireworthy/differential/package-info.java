/** Generated programs go in; where the engine and the JVM disagree about them comes out. */
@NullMarked
package io.github.wireworthy.differential;

import org.jspecify.annotations.NullMarked;
