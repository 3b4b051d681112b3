package javax.servlet;

/** Stand-in for Servlet 4. */
public interface ServletRequest {
  String getParameter(String name);

  void setAttribute(String name, Object o);
}
