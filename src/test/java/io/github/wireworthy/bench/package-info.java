/** Programs to measure against: folders of Java files go in, processor time is spent. */
@NullMarked
package io.github.wireworthy.bench;

import org.jspecify.annotations.NullMarked;
