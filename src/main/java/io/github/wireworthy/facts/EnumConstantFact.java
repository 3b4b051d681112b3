package io.github.wireworthy.facts;

import io.github.wireworthy.source.Span;
import java.util.List;
import java.util.Optional;

/** A constant of an enum, with the anonymous class that is its body, if it has one. */
public record EnumConstantFact(
    Span span, String name, List<Expression> arguments, Optional<TypeFact> body) {}
