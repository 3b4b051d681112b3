/** Rules on what works and could be better: a project goes in, findings come out. */
@NullMarked
package io.github.wireworthy.rules.hygiene;

import org.jspecify.annotations.NullMarked;
