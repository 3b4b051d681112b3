package fixtures.frameworks.kryo;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.io.Output;
import java.util.concurrent.locks.ReentrantLock;

/** {@link OrderWithLock}, mended: the lock stays; its class makes another. */
public final class OrderWithTransientLock {
  private final transient ReentrantLock lock = new ReentrantLock();
  private int number = 1;

  static void send(Output output) {
    Kryo kryo = new Kryo();
    kryo.setRegistrationRequired(false);
    kryo.writeClassAndObject(output, new OrderWithTransientLock());
  }
}
