/** The one place that decides: a value goes in, a verdict with its route comes out. */
@NullMarked
package io.github.wireworthy.verdict;

import org.jspecify.annotations.NullMarked;
