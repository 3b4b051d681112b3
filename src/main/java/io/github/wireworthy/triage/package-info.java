/** Small list-to-list steps after the rules: findings go in, those to be told come out. */
@NullMarked
package io.github.wireworthy.triage;

import org.jspecify.annotations.NullMarked;
