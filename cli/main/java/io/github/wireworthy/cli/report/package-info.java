/** The report formats: findings go in, text for people and machines comes out. */
@NullMarked
package io.github.wireworthy.cli.report;

import org.jspecify.annotations.NullMarked;
