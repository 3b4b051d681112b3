/** The registry of all rules: nothing goes in, the rules in their order come out. */
@NullMarked
package io.github.wireworthy.rules;

import org.jspecify.annotations.NullMarked;
