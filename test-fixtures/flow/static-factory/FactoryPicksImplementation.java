package fixtures.flow.staticfactory;

import java.io.IOException;
import java.io.ObjectOutputStream;

/** The factory is declared to give an interface; what it makes is plain. */
public class FactoryPicksImplementation {
  interface Shape {
    double area();
  }

  record Circle(double radius) implements Shape {
    @Override
    public double area() {
      return Math.PI * radius * radius;
    }
  }

  static Shape unit() {
    return new Circle(1);
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(unit()); // expect: unserializable-value-at-boundary proved "Circle"
  }

  static Object payload() {
    return unit();
  }
}
