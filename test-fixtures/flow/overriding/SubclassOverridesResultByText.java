package fixtures.flow.overriding;

import java.io.IOException;
import java.io.ObjectOutputStream;

/** The overriding method gives a text. */
public class SubclassOverridesResultByText {
  abstract static class Exporter {
    abstract Object content();

    void export(ObjectOutputStream out) throws IOException {
      out.writeObject(content());
    }
  }

  static class Sheet {
    int rows = 3;
  }

  static class SheetExporter extends Exporter {
    @Override
    Object content() {
      return "rows: " + new Sheet().rows;
    }
  }

  static Object payload() {
    return new SheetExporter().content();
  }
}
