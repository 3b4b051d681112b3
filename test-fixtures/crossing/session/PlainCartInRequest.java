package fixtures.crossing.session;

import jakarta.servlet.http.HttpServletRequest;

/** The attributes of a request stay in the process. */
public class PlainCartInRequest {
  static class Cart {
    int amount = 1;
  }

  void keep(HttpServletRequest request) {
    request.setAttribute("cart", new Cart());
  }

  static Object payload() {
    return "nothing crosses";
  }
}
