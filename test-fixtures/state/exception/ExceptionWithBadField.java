package fixtures.state.exception;

/** Every exception is serializable, so its fields count. */
public class ExceptionWithBadField extends Exception {
  private static final long serialVersionUID = 1L;
  private final Request request; // expect: unserializable-field via ExceptionWithBadField.request "Request"

  static class Request {
    String url = "/";
  }

  ExceptionWithBadField(Request request) {
    super("bad request");
    this.request = request;
  }

  static Object payload() {
    return new ExceptionWithBadField(new Request());
  }
}
