package fixtures.capture.innerclass;

import java.io.Serializable;
import java.util.List;

/** The arguments are for the superclass, and the variable is for the class itself. */
public class AnonymousHandsArgumentsUp {
  abstract static class Report<T> implements Serializable {
    private static final long serialVersionUID = 1L;
    private final String title;
    private final List<T> lines;

    Report(String title, List<T> lines) {
      this.title = title;
      this.lines = lines;
    }

    String head() {
      return title + lines;
    }

    abstract String text();
  }

  private final Thread worker = new Thread();

  Report<Integer> report(String name, int pages) {
    return new Report<Integer>(name.trim(), List.of(1)) { // expect: inner-class-carries-unserializable-outer
      private static final long serialVersionUID = 1L;

      @Override
      String text() {
        return head() + pages + name;
      }
    };
  }

  static Object payload() {
    return new AnonymousHandsArgumentsUp().report("r", 3);
  }
}
