package fixtures.flow.wrapper;

import java.io.IOException;
import java.io.ObjectOutputStream;

/** What cannot be written as an object never gets that far: it is written by its parts. */
public class ShapeWrittenByParts {
  static class Box {
    int width = 2;
  }

  static class SmallBox extends Box {}

  static final class Shapes {
    static void write(Object shape, ObjectOutputStream out) throws IOException {
      if (shape == null) {
        out.writeByte(0);
      } else if (shape instanceof Box box) {
        out.writeByte(1);
        out.writeInt(box.width);
      } else {
        writeOther(shape, out);
      }
    }

    static void writeOther(Object shape, ObjectOutputStream out) throws IOException {
      out.writeByte(2);
      out.writeObject(shape);
    }
  }

  static void save(ObjectOutputStream out) throws IOException {
    Shapes.write(new SmallBox(), out);
  }
}
