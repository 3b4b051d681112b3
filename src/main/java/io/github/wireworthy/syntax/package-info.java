/** Parses and forgets the tree: a source file goes in, its facts and problems come out. */
@NullMarked
package io.github.wireworthy.syntax;

import org.jspecify.annotations.NullMarked;
