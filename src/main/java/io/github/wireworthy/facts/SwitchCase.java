package io.github.wireworthy.facts;

import io.github.wireworthy.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * One {@code case} or {@code default} of a switch.
 *
 * @param labels constants, enum constants as simple names; {@code null} as a literal
 * @param isArrow {@code case A -> …}; an expression behind the arrow of a switch expression is a
 *     {@link Statement.Yield} in the body, of a switch statement a {@link Statement.Evaluate}
 */
public record SwitchCase(
    Span span,
    List<Expression> labels,
    List<Pattern> patterns,
    Optional<Expression> guard,
    boolean isDefault,
    boolean isArrow,
    List<Statement> body) {}
