package io.github.wireworthy.facts;

import io.github.wireworthy.source.Span;
import java.util.List;

/**
 * An annotation.
 *
 * @param name as written, possibly qualified
 * @param strings the string literals among its element values, in order: enough for {@code
 *     SuppressWarnings}
 * @param classes the names of the class literals among them, as written
 * @param constants the last names of the constants among them
 */
public record AnnotationFact(
    Span span, String name, List<String> strings, List<String> classes, List<String> constants) {}
