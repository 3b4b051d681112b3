package fixtures.flow.wrapperfiles.cache;

/** The cache in another file serializes its values by a codec in a third. */
public class CachedConnection {
  static class Connection {
    final String name = "db";
  }

  static void warm(SerializingCache cache) {
    cache.put("db", new Connection()); // expect: unserializable-value-at-boundary proved "Connection"
  }

  static Object payload() {
    return new Connection();
  }
}
