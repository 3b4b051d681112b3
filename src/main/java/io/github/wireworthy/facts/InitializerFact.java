package io.github.wireworthy.facts;

import io.github.wireworthy.source.Span;

/** A static or instance initialiser block. */
public record InitializerFact(Span span, boolean isStatic, Statement.Block body) {}
