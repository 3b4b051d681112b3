/**
 * In: fixtures and real trees, and what other tools report in them. Out: what they report and
 * Wireworthy does not, held against the lists that give the reasons.
 */
@NullMarked
package io.github.wireworthy.peers;

import org.jspecify.annotations.NullMarked;
