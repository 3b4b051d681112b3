package io.github.wireworthy.facts;

import io.github.wireworthy.source.Span;

/**
 * A comment {@code // wireworthy:allow ID reason}. It holds for its own line if code stands before
 * it, else for the next line of code.
 *
 * @param id a rule id or the name of a family
 * @param reason the rest of the comment, possibly empty
 * @param coveredLine the line for which it holds: its own if code stands before it, else that of
 *     the next code
 */
public record AllowComment(Span span, String id, String reason, int coveredLine) {}
