/** The whole pipeline on one screen: paths and options go in, findings come out. */
@NullMarked
package io.github.wireworthy;

import org.jspecify.annotations.NullMarked;
