package fixtures.flow.overriding;

import java.io.IOException;
import java.io.ObjectOutputStream;

/** The template method is overridden with a plain result. */
public class SubclassOverridesResult {
  abstract static class Exporter {
    abstract Object content();

    void export(ObjectOutputStream out) throws IOException {
      out.writeObject(content()); // expect: unserializable-value-at-boundary proved "Sheet"
    }
  }

  static class Sheet {
    int rows = 3;
  }

  static class SheetExporter extends Exporter {
    @Override
    Object content() {
      return new Sheet();
    }
  }

  static Object payload() {
    return new SheetExporter().content();
  }
}
