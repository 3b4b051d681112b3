package fixtures.flow.staticfactory;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** What it makes is serializable. */
public class FactoryPicksSerializableImplementation {
  interface Shape {
    double area();
  }

  record Circle(double radius) implements Shape, Serializable {
    @Override
    public double area() {
      return Math.PI * radius * radius;
    }
  }

  static Shape unit() {
    return new Circle(1);
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(unit());
  }

  static Object payload() {
    return unit();
  }
}
