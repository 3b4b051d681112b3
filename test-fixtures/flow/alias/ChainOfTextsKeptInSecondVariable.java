package fixtures.flow.alias;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.List;

/** The next call gives a text. */
public class ChainOfTextsKeptInSecondVariable {
  static class MailBuilder {
    private String to = "";
    private Object body = "";

    MailBuilder to(String address) {
      to = address;
      return this;
    }

    MailBuilder body(Object content) {
      body = content;
      return this;
    }

    List<Object> build() {
      return List.of(to, body);
    }
  }

  static Object mail() {
    MailBuilder builder = new MailBuilder();
    MailBuilder addressed = builder.to("ada");
    addressed.body("body");
    return builder.build();
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(mail());
  }

  static Object payload() {
    return mail();
  }
}
