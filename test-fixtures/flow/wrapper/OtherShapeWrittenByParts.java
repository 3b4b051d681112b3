package fixtures.flow.wrapper;

import java.io.IOException;
import java.io.ObjectOutputStream;

/** Only boxes are written by their parts; a circle is written as an object. */
public class OtherShapeWrittenByParts {
  static class Box {
    int width = 2;
  }

  static class Circle {
    int radius = 2;
  }

  static final class Shapes {
    static void write(Object shape, ObjectOutputStream out) throws IOException {
      if (shape instanceof Box box) {
        out.writeInt(box.width);
      } else {
        writeOther(shape, out);
      }
    }

    static void writeOther(Object shape, ObjectOutputStream out) throws IOException {
      out.writeObject(shape);
    }
  }

  static void save(ObjectOutputStream out) throws IOException {
    Shapes.write(new Circle(), out); // expect: unserializable-value-at-boundary proved "Circle"
    Shapes.writeOther(new Box(), out); // expect: unserializable-value-at-boundary proved "Box"
  }

  static Object payload() {
    return new Circle();
  }
}
