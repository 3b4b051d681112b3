package io.github.wireworthy.syntax;

import io.github.wireworthy.source.Span;

/** Reads off what stands at a span. */
final class SourceText {

  private final String text;
  private final LineIndex lines;

  SourceText(String text) {
    this.text = text;
    this.lines = new LineIndex(text);
  }

  String at(Span span) {
    return text.substring(
        lines.offset(span.line(), span.column()), lines.offset(span.endLine(), span.endColumn()));
  }
}
