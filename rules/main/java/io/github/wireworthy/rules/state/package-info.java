/** Rules on declared state: serializable types go in, findings on their members come out. */
@NullMarked
package io.github.wireworthy.rules.state;

import org.jspecify.annotations.NullMarked;
