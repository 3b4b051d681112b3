/** What one file says, as plain records: nothing goes in, every later phase reads them. */
@NullMarked
package io.github.wireworthy.facts;

import org.jspecify.annotations.NullMarked;
