package fixtures.state.exception;

/** The request is transient. */
public class ExceptionWithTransientField extends Exception {
  private static final long serialVersionUID = 1L;
  private final transient Request request;

  static class Request {
    String url = "/";
  }

  ExceptionWithTransientField(Request request) {
    super("bad request " + request.url);
    this.request = request;
  }

  static Object payload() {
    return new ExceptionWithTransientField(new Request());
  }
}
