package fixtures.state.field;

import java.io.Serializable;
import java.lang.reflect.Proxy;

/** A dynamic proxy carries its handler, here a plain lambda. */
public class ProxyWithPlainHandler implements Serializable {
  private static final long serialVersionUID = 1L;
  private final Greeter greeter = // expect: unserializable-field via ProxyWithPlainHandler.greeter
      (Greeter)
          Proxy.newProxyInstance(
              Greeter.class.getClassLoader(),
              new Class<?>[] {Greeter.class},
              (proxy, method, arguments) -> "hello");

  public interface Greeter {
    String greet();
  }

  static Object payload() {
    return new ProxyWithPlainHandler();
  }
}
