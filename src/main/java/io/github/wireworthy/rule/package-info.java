/** What a rule is and may ask: a finished project goes in, findings come out. */
@NullMarked
package io.github.wireworthy.rule;

import org.jspecify.annotations.NullMarked;
