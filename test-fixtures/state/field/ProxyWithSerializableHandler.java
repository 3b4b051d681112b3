package fixtures.state.field;

import java.io.Serializable;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;

/** The handler is serializable. */
public class ProxyWithSerializableHandler implements Serializable {
  private static final long serialVersionUID = 1L;
  private final Greeter greeter =
      (Greeter)
          Proxy.newProxyInstance(
              Greeter.class.getClassLoader(),
              new Class<?>[] {Greeter.class},
              (InvocationHandler & Serializable) (proxy, method, arguments) -> "hello");

  public interface Greeter {
    String greet();
  }

  static Object payload() {
    return new ProxyWithSerializableHandler();
  }
}
