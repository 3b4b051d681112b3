package fixtures.frameworks.kryo;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.io.Output;
import java.util.concurrent.locks.ReentrantLock;

/** A lock is an object of the JDK, whose fields Kryo cannot reach. */
public final class OrderWithLock {
  private final ReentrantLock lock = new ReentrantLock();
  private int number = 1;

  static void send(Output output) {
    Kryo kryo = new Kryo();
    kryo.setRegistrationRequired(false);
    // expect: unserializable-state-at-boundary
    kryo.writeClassAndObject(output, new OrderWithLock());
  }
}
