package fixtures.flow.wrapperfiles.outbox;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/** Keeps letters in serialized form. */
public class LetterStore {
  private final Map<String, byte[]> letters = new HashMap<>();

  /** Writes the letter and keeps the bytes. */
  public byte[] keep(String address, Object letter) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(letter);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    letters.put(address, bytes.toByteArray());
    return bytes.toByteArray();
  }
}
