package fixtures.flow.elements;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Collects what a closure makes, behind an interface that does not tell. */
public class ShapesCollectedFromStream {

  interface Shape {
    double area();
  }

  record Square(double side) implements Shape {
    @Override
    public double area() {
      return side * side;
    }
  }

  static List<Shape> shapes() {
    return Stream.of(1.0, 2.0).map(ShapesCollectedFromStream::shape).collect(Collectors.toList());
  }

  static List<Shape> squares() {
    return Stream.of(1.0, 2.0).<Shape>map(side -> new Square(side)).collect(Collectors.toList());
  }

  private static Shape shape(double side) {
    return (Shape & Serializable) () -> side * side;
  }

  static void send() throws IOException {
    try (ObjectOutputStream out = new ObjectOutputStream(new ByteArrayOutputStream())) {
      out.writeObject(squares()); // expect: unserializable-state-at-boundary via element
    }
  }

  static void sendClosures() throws IOException {
    try (ObjectOutputStream out = new ObjectOutputStream(new ByteArrayOutputStream())) {
      out.writeObject(shapes());
    }
  }

  static Object payload() {
    return squares();
  }
}
