/** Types in class files: jars, class folders and the JDK go in, type descriptions come out. */
@NullMarked
package io.github.wireworthy.types.classfile;

import org.jspecify.annotations.NullMarked;
