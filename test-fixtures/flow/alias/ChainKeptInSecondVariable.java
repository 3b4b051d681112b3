package fixtures.flow.alias;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.List;

/** The builder's first call is kept in a second variable, on which the next call is made. */
public class ChainKeptInSecondVariable {
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
    addressed.body(new Thread("body"));
    return builder.build();
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(mail()); // expect: unserializable-state-at-boundary likely "Thread"
  }

  static Object payload() {
    return mail();
  }
}
