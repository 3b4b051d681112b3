package fixtures.flow.builder;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.concurrent.Executors;

/** The builder hands the transport on to the notice that it builds. */
public class NoticeBuiltWithTransport {
  static class Notice implements Serializable {
    private static final long serialVersionUID = 1L;
    private final String subject;
    private final Object route; // expect: unserializable-field likely "ExecutorService"

    private Notice(Builder builder) {
      this.subject = builder.subject;
      this.route = builder.route;
    }
  }

  static class Builder {
    private String subject = "";
    private Object route;

    Builder subject(String text) {
      this.subject = text;
      return this;
    }

    Builder route(Object target) {
      this.route = target;
      return this;
    }

    Notice build() {
      return new Notice(this);
    }
  }

  static Notice notice() {
    return new Builder().subject("stock is low").route(Executors.newSingleThreadExecutor()).build();
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(notice());
  }

  static Object payload() {
    return notice();
  }
}
