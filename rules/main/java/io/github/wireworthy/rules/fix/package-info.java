/** What a program can do about findings: a story goes in, changes of the sources come out. */
@NullMarked
package io.github.wireworthy.rules.fix;

import org.jspecify.annotations.NullMarked;
