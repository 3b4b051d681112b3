package io.github.wireworthy.syntax;

import com.github.javaparser.Range;
import io.github.wireworthy.source.Span;

/** Leads from a place in the text that was parsed to the place in the text of the file. */
interface PlaceMap {

  /** Both texts are the same. */
  PlaceMap SAME = Span::new;

  /** The span from a begin to an end that belongs to it, as the parser counts. */
  default Span span(Range range) {
    return span(range.begin.line, range.begin.column, range.end.line, range.end.column + 1);
  }

  /** The span from a begin to an end that does not belong to it, in the text of the file. */
  Span span(int line, int column, int endLine, int endColumn);
}
