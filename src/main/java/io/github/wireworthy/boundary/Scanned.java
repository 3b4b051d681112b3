package io.github.wireworthy.boundary;

import io.github.wireworthy.flow.LocalUse;
import io.github.wireworthy.flow.ValueFlow;
import io.github.wireworthy.types.TypeTable;

/**
 * The scanned sources, as those who look for crossings need them.
 *
 * @param localUse finds the closures that stay, whatever their type says
 */
public record Scanned(TypeTable types, ValueFlow flow, LocalUse localUse, Imports imports) {}
