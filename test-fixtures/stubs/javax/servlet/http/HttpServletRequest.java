package javax.servlet.http;

import javax.servlet.ServletRequest;

/** Stand-in for Servlet 4. */
public interface HttpServletRequest extends ServletRequest {
  HttpSession getSession();

  HttpSession getSession(boolean create);
}
