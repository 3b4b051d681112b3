package fixtures.readback.transientfield;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

/** The same helper also runs when the object is read. */
public class CacheSetInReadObject implements Serializable {
  private static final long serialVersionUID = 1L;
  private transient Map<String, Integer> cache;

  CacheSetInReadObject() {
    reset();
  }

  private void reset() {
    cache = new HashMap<>();
  }

  private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
    in.defaultReadObject();
    reset();
  }

  int length(String text) {
    return cache.computeIfAbsent(text, String::length);
  }

  static Object payload() {
    return new CacheSetInReadObject();
  }

  static boolean shows(Object back) {
    return ((CacheSetInReadObject) back).length("abc") != 3;
  }
}
