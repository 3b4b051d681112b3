package io.github.wireworthy.types;

import org.jspecify.annotations.Nullable;

/**
 * A class around some code, innermost first.
 *
 * @param around for a local or anonymous class the typing of the body that declares it
 * @param place where that body declares it
 */
record Level(TypeInfo type, @Nullable BodyTyping around, @Nullable Node place) {}
