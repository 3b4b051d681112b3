/** Rules on how classes declare their part of serialization: members go in, findings come out. */
@NullMarked
package io.github.wireworthy.rules.protocol;

import org.jspecify.annotations.NullMarked;
