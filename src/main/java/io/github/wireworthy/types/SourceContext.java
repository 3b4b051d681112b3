package io.github.wireworthy.types;

import java.util.Optional;
import java.util.function.Function;

/** What the types of the scanned sources need to resolve what is written in them. */
record SourceContext(
    TypeResolver resolver,
    Function<String, Optional<TypeInfo>> types,
    Function<Body, Typing> typings,
    CycleGuard guard) {}
