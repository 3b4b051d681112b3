package io.github.wireworthy.verdict;

import io.github.wireworthy.flow.Value;
import io.github.wireworthy.types.Type;
import io.github.wireworthy.types.TypeInfo;
import java.util.Optional;

/**
 * An object of a class.
 *
 * @param made how it was made, if that is known and may matter
 */
record Instance(Type.ClassType type, TypeInfo info, Optional<Value.Allocation> made) {}
