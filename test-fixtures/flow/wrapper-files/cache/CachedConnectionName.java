package fixtures.flow.wrapperfiles.cache;

/** The connection's name is cached. */
public class CachedConnectionName {
  static class Connection {
    final String name = "db";
  }

  static void warm(SerializingCache cache) {
    cache.put("db", new Connection().name);
  }

  static Object payload() {
    return new Connection().name;
  }
}
