package fixtures.crossing.stream;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/** Stores what it is given in serialized form, for {@link WrapperInOtherFile}. */
public class OrderStore {
  private final Map<String, byte[]> stored = new HashMap<>();

  /** Writes the value and keeps the bytes under the key. */
  public byte[] store(String key, Object value) {
    byte[] bytes = serialize(value);
    stored.put(key, bytes);
    return bytes;
  }

  private static byte[] serialize(Object value) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(value);
    } catch (IOException exception) {
      throw new UncheckedIOException(exception);
    }
    return bytes.toByteArray();
  }
}
