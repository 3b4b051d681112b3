/**
 * In: fixtures and the coordinates of real frameworks. Out: whether they end as the engine says.
 */
@NullMarked
package io.github.wireworthy.frameworks;

import org.jspecify.annotations.NullMarked;
