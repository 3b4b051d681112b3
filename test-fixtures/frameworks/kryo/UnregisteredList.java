package fixtures.frameworks.kryo;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.io.Output;
import java.util.ArrayList;
import java.util.List;

/** Collections of the JDK are registered no more than other classes. */
public final class UnregisteredList {
  static void send(Output output) {
    Kryo kryo = new Kryo();
    List<String> names = new ArrayList<>();
    names.add("tea");
    // expect: unserializable-value-at-boundary
    kryo.writeClassAndObject(output, names);
  }
}
