package fixtures.flow.closure;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.Scanner;

/** It keeps the text that was read. */
public class AnonymousCapturesReadText {
  interface Job extends Serializable {
    String run();
  }

  static Job job(String text) {
    String scanner = new Scanner(text).next();
    return new Job() {
      private static final long serialVersionUID = 1L;

      @Override
      public String run() {
        return scanner;
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
