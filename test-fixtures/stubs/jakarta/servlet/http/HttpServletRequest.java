package jakarta.servlet.http;

import jakarta.servlet.ServletRequest;

/** Stand-in for Servlet 6. */
public interface HttpServletRequest extends ServletRequest {
  HttpSession getSession();

  HttpSession getSession(boolean create);
}
