/** The command line: arguments and streams go in, reports and an exit code come out. */
@NullMarked
package io.github.wireworthy.cli;

import org.jspecify.annotations.NullMarked;
