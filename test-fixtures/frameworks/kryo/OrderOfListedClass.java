package fixtures.frameworks.kryo;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.io.Output;
import java.util.List;

/** {@link UnregisteredOrder}, mended: what is registered is a list, which may hold any class. */
public final class OrderOfListedClass {
  private static final List<Class<?>> TYPES = List.of(OrderOfListedClass.class);
  private int number = 1;

  static void send(Output output) {
    Kryo kryo = new Kryo();
    TYPES.forEach(kryo::register);
    for (Class<?> type : TYPES) {
      kryo.register(type);
    }
    kryo.copy(new OrderOfListedClass());
  }
}
