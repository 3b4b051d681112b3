package fixtures.flow.stream;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A stream hands on what it was given, through a closure that only looks at it. */
public class StepsPassedThrough {
  interface Step extends Supplier<String>, Serializable {}

  private final String name = "press";

  List<Step> steps() {
    return Stream.<Step>of(
            new Step() { // expect: inner-class-carries-unserializable-outer
              @Override
              public String get() {
                return name;
              }
            })
        .map(
            step -> {
              System.out.println(step.get());
              return step;
            })
        .toList();
  }

  void save(ObjectOutputStream out) throws IOException {
    out.writeObject(steps());
  }

  static Object payload() {
    return new StepsPassedThrough().steps();
  }
}
