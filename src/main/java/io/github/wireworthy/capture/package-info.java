/** What a lambda, method reference or class carries: facts and types go in, captures come out. */
@NullMarked
package io.github.wireworthy.capture;

import org.jspecify.annotations.NullMarked;
