package io.github.wireworthy.syntax;

import io.github.wireworthy.source.Span;

/** Leads from a place in the text that was parsed to the place in the text of the file. */
interface PlaceMap {

  /** Both texts are the same. */
  PlaceMap SAME = Span::new;

  /** The span from a begin to an end that does not belong to it, in the text of the file. */
  Span span(int line, int column, int endLine, int endColumn);
}
