/** Rules on what closures carry: closures and verdicts go in, findings come out. */
@NullMarked
package io.github.wireworthy.rules.capture;

import org.jspecify.annotations.NullMarked;
