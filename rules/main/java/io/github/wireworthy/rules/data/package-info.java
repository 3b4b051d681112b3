/** Reads the data files: boundaries and known types go in as YAML, checked records come out. */
@NullMarked
package io.github.wireworthy.rules.data;

import org.jspecify.annotations.NullMarked;
