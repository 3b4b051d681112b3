package javax.servlet.http;

/** Stand-in for Servlet 4. */
public interface HttpSession {
  String getId();

  Object getAttribute(String name);

  void setAttribute(String name, Object value);

  @Deprecated
  void putValue(String name, Object value);

  void removeAttribute(String name);
}
