package fixtures.capture.innerclass;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Member and anonymous classes that are not serializable and never leave are no fault. */
public class PlainInnerStaysHome {
  private final List<String> lines = new ArrayList<>();

  class Cursor {
    int at;
  }

  String first() {
    Cursor cursor = new Cursor();
    Supplier<String> supplier =
        new Supplier<>() {
          @Override
          public String get() {
            return lines.isEmpty() ? "none" : lines.get(cursor.at);
          }
        };
    return supplier.get();
  }

  static Object payload() {
    return new PlainInnerStaysHome().first();
  }
}
