package jakarta.servlet.http;

/** Stand-in for Servlet 6. */
public interface HttpSession {
  String getId();

  Object getAttribute(String name);

  void setAttribute(String name, Object value);

  void removeAttribute(String name);
}
