package fixtures.flow.genericmethod;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** A helper fills a map of texts by a function; another function gives back what it is given. */
public class HintsReadByHelper implements Serializable {
  private static final long serialVersionUID = 1L;

  static class Input {
    String line() {
      return "fast";
    }
  }

  interface Reader<T, R> extends Function<T, R> {
    R read(T input) throws IOException;

    @Override
    default R apply(T input) {
      try {
        return read(input);
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  static class Same implements Reader<Input, Input> {
    @Override
    public Input read(Input input) {
      return input;
    }

    @Override
    public Input apply(Input input) {
      return input;
    }
  }

  private Map<String, String> hints = Map.of();

  static <V> Map<String, V> read(Input in, Reader<Input, V> reader) {
    Map<String, V> read = new HashMap<>();
    V value = reader.apply(in);
    read.put(in.line(), value);
    return read;
  }

  void readHints(Input in) {
    hints = read(in, Input::line);
  }

  void save(ObjectOutputStream out) throws IOException {
    out.writeObject(this);
  }

  static Object payload() {
    HintsReadByHelper search = new HintsReadByHelper();
    search.readHints(new Input());
    return search;
  }
}
