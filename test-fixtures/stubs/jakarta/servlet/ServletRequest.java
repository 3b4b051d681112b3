package jakarta.servlet;

/** Stand-in for Servlet 6. */
public interface ServletRequest {
  String getParameter(String name);

  void setAttribute(String name, Object o);
}
