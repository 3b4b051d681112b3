package fixtures.flow.wrapperfiles.cache;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A cache of serialized values. */
public class SerializingCache {
  private final Codec codec = new Codec();
  private final Map<String, byte[]> values = new ConcurrentHashMap<>();

  /** Keeps the value under the key. */
  public void put(String key, Object value) {
    values.put(key, codec.encode(value));
  }
}
