package fixtures.state.hook;

import java.io.Serializable;

/** Each calendar calls the same method of its superclass, which gives a name in its place. */
public class WriteReplaceOfSuperclass {
  abstract static class Calendar implements Serializable {
    private static final long serialVersionUID = 1L;
    private final Object lock = new Object();

    Object writeReplace() {
      return "calendar";
    }
  }

  static class Lunar extends Calendar {
    private static final long serialVersionUID = 1L;

    @Override
    Object writeReplace() {
      return super.writeReplace();
    }
  }

  static class Solar extends Calendar {
    private static final long serialVersionUID = 1L;

    @Override
    Object writeReplace() {
      return super.writeReplace();
    }
  }

  static class Fiscal extends Calendar {
    private static final long serialVersionUID = 1L;

    @Override
    Object writeReplace() {
      return super.writeReplace();
    }
  }

  static class Church extends Calendar {
    private static final long serialVersionUID = 1L;

    @Override
    Object writeReplace() {
      return super.writeReplace();
    }
  }

  static Object payload() {
    return new Lunar();
  }
}
