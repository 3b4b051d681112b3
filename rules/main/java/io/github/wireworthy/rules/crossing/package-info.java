/** Rules on what crosses a boundary: crossings and verdicts go in, findings come out. */
@NullMarked
package io.github.wireworthy.rules.crossing;

import org.jspecify.annotations.NullMarked;
