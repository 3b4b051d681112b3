/** What fixtures expect: texts and findings go in, what differs comes out. */
@NullMarked
package io.github.wireworthy.rules.expectation;

import org.jspecify.annotations.NullMarked;
