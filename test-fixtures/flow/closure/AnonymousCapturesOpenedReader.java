package fixtures.flow.closure;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.Scanner;

/** The anonymous task keeps the scanner of the parameter in use. */
public class AnonymousCapturesOpenedReader {
  interface Job extends Serializable {
    String run();
  }

  static Job job(String text) {
    Scanner scanner = new Scanner(text);
    return new Job() {
      private static final long serialVersionUID = 1L;

      @Override
      public String run() {
        return scanner.next(); // expect: inner-class-captures-unserializable-variable proved "scanner"
      }
    };
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(job("a b"));
  }

  static Object payload() {
    return job("a b");
  }
}
