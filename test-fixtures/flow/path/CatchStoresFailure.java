package fixtures.flow.path;

import java.io.IOException;
import java.io.ObjectOutputStream;

/** The catch block keeps the failure, which holds the plain request. */
public class CatchStoresFailure {
  static class Request {
    String path = "/";
  }

  static class Rejected extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Object hint;
    private final Object request; // expect: unserializable-field likely "Request"

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
