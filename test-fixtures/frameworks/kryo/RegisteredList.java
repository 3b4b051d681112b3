package fixtures.frameworks.kryo;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.io.Output;
import java.util.ArrayList;
import java.util.List;

/** {@link UnregisteredList}, mended: the class of the list is registered; its elements are. */
public final class RegisteredList {
  static void send(Output output) {
    Kryo kryo = new Kryo();
    kryo.register(ArrayList.class);
    List<String> names = new ArrayList<>();
    names.add("tea");
    kryo.copy(names);
  }
}
