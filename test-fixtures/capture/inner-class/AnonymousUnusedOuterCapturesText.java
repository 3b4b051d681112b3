package fixtures.capture.innerclass;

import java.io.Serializable;

/** All that it needs is a text and a number, and yet the object around it goes along. */
public class AnonymousUnusedOuterCapturesText {
  interface Greeting extends Serializable {
    String of(String name);
  }

  private static final int MANY = 2;

  Greeting greeting(String word, final int[] times) {
    return new Greeting() { // expect: inner-class-carries-unserializable-outer
      private String last = "";

      @Override
      public String of(String name) {
        last = name;
        String text =
            """
            %s, %s
              %s
            """;
        return times[0] > MANY ? text.formatted(word, name, last) : word + loud(name);
      }
    };
  }

  private static String loud(String name) {
    return name.toUpperCase();
  }

  static Object payload() {
    return new AnonymousUnusedOuterCapturesText().greeting("Hello", new int[] {3});
  }
}
