package io.github.wireworthy.fix;

import io.github.wireworthy.source.Location;
import java.util.List;

/** Code that stands in the place of other code; next to it, if the place is empty. */
public record Replace(Location place, List<Piece> code) implements Change {

  public Replace {
    code = List.copyOf(code);
  }

  /** Code that is written out in the place of other code. */
  public static Replace with(Location place, String code) {
    return new Replace(place, List.of(new Piece.Written(code)));
  }

  @Override
  public String file() {
    return place.file();
  }

  @Override
  public List<TextEdit> edits(SourceText text) {
    return List.of(
        new TextEdit(text.begin(place.span()), text.end(place.span()), Piece.join(code, text)));
  }
}
