/** Finds how a project runs: its files and facts go in, what they say of boundaries comes out. */
@NullMarked
package io.github.wireworthy.rules.setting;

import org.jspecify.annotations.NullMarked;
