package io.github.wireworthy.facts;

import io.github.wireworthy.source.Span;
import java.util.List;

/** A type parameter of a type or method, with its bounds as written. */
public record TypeParameterFact(Span span, String name, List<TypeUse> bounds) {}
