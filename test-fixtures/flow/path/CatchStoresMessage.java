package fixtures.flow.path;

import java.io.IOException;
import java.io.ObjectOutputStream;

/** It keeps the message. */
public class CatchStoresMessage {
  static class Request {
    String path = "/";
  }

  static class Rejected extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Object hint;
    private final transient Object request;

    Rejected(Request request) {
      super(request.path);
      this.hint = request;
      this.request = request;
    }
  }

  static Object tried() {
    Object result;
    try {
      throw new Rejected(new Request());
    } catch (Rejected rejected) {
      result = rejected;
    }
    return result;
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(tried());
  }

  static Object payload() {
    return tried();
  }
}
