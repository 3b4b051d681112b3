/** Takes a finished project, gives findings on objects that do not come back as they were. */
@NullMarked
package io.github.wireworthy.rules.readback;

import org.jspecify.annotations.NullMarked;
