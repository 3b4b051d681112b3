/** What findings say: stories go in, messages, labels and advice come out. */
@NullMarked
package io.github.wireworthy.rules.wording;

import org.jspecify.annotations.NullMarked;
