package fixtures.flow.builder;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.time.format.DateTimeFormatter;

/** The built record keeps the formatter that the builder was given first. */
public class JobBuilderKeepsFormatter {
  record Job(String name, Object stamp) implements Serializable {}

  static final class JobBuilder {
    private String name = "unnamed";
    private Object stamp = "";

    JobBuilder named(String text) {
      name = text;
      return this;
    }

    JobBuilder stampedBy(Object format) {
      stamp = format;
      return this;
    }

    Job build() {
      return new Job(name, stamp);
    }
  }

  static Job nightly() {
    JobBuilder builder = new JobBuilder();
    builder.named("nightly");
    builder.stampedBy(DateTimeFormatter.ISO_DATE);
    return builder.build();
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(nightly()); // expect: unserializable-state-at-boundary proved "DateTimeFormatter"
  }

  static Object payload() {
    return nightly();
  }
}
